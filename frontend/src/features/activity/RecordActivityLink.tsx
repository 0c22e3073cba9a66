import { useTranslation } from 'react-i18next'
import { ButtonLink } from '@/ui/Link'
import { useMayRecord } from './useMayRecord'

/** Leads to the page where something done is recorded, with the item or the kind filled in already. Nothing for those who record nothing. */
export function RecordActivityLink({ item, kind }: { item?: string; kind?: string }) {
  // The words may not be here yet on another room's page; the link must not take that page away while they come.
  const { t, ready } = useTranslation('activity', { useSuspense: false })
  const mayRecord = useMayRecord()
  if (!mayRecord || !ready) return null
  return (
    <ButtonLink to="/activities/new" search={{ item, kind }} className="no-print">
      {t('record')}
    </ButtonLink>
  )
}
