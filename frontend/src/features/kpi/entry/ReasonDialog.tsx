import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { TextField } from '@/ui/field/TextField'

type Props = { open: boolean; count: number; busy: boolean; onReason: (reason: string) => void; onClose: () => void }

/** Asks once why figures are corrected. */
export function ReasonDialog({ open, count, busy, onReason, onClose }: Props) {
  const { t } = useTranslation('kpi')
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  return (
    <Dialog open={open} title={t('entry.reasonTitle')} onClose={onClose} hold={reason !== ''}>
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          setMissing(reason.trim() === '')
          if (reason.trim() !== '') onReason(reason.trim())
        }}
      >
        <TextField
          name="reason"
          label={t('entry.reason')}
          hint={t('entry.reasonHint', { count })}
          value={reason}
          onChange={setReason}
          error={missing ? t('entry.reasonMissing') : undefined}
          maxLength={limits.MeasurementEntry.reason}
          required
        />
        <div className="flex gap-2">
          <Button type="submit" kind="primary" busy={busy}>
            {t('entry.continue')}
          </Button>
          <Button onPress={onClose}>{t('version.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
