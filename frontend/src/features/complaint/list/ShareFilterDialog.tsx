import { useTranslation } from 'react-i18next'
import { Dialog } from '@/ui/Dialog'
import { CopyField } from '@/ui/field/CopyField'

/** The address of a set of filters, to be sent to a colleague, who sees of it what they may see. */
export function ShareFilterDialog({ address, onClose }: { address: string; onClose: () => void }) {
  const { t } = useTranslation('complaint')
  return (
    <Dialog open title={t('quick.share')} onClose={onClose}>
      <p className="mb-3 text-ink-soft">{t('quick.shareHint')}</p>
      <CopyField label={t('quick.address')} text={address} />
    </Dialog>
  )
}
