import { useTranslation } from 'react-i18next'
import { formatInstant } from '@/lib/format'
import { Button } from '@/ui/Button'
import { Link } from '@/ui/Link'

type RestoredProps = { at: string; filesGone: boolean; onDiscard: () => void }

/** Says that what was typed before came back, and what did not. */
export function RestoredDraft({ at, filesGone, onDiscard }: RestoredProps) {
  const { t, i18n } = useTranslation('complaint')
  return (
    <div
      role="status"
      className="mb-3 flex flex-wrap items-center gap-3 rounded-md border border-mark bg-watch-soft px-4 py-2"
    >
      <p className="grow">
        {t('draft.restored', { at: formatInstant(at, i18n.language) })}
        {filesGone && ` ${t('draft.filesGone')}`}
      </p>
      <Button small onPress={onDiscard}>
        {t('draft.discard')}
      </Button>
    </div>
  )
}

/** Says that the attempt before did get through. */
export function AlreadyRegistered({ onDiscard }: { onDiscard: () => void }) {
  const { t } = useTranslation('complaint')
  return (
    <div role="alert" className="rounded-md border border-mark bg-watch-soft px-4 py-3">
      <p className="font-semibold">{t('draft.already')}</p>
      <p className="my-2">
        <Link to="/complaints" search={{ sort: '-receivedOn' }}>
          {t('draft.look')}
        </Link>
      </p>
      <Button small onPress={onDiscard}>
        {t('draft.discard')}
      </Button>
    </div>
  )
}
