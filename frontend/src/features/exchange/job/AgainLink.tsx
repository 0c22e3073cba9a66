import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '@/ui/Link'
import { dataSetsQuery, type Import } from '../queries'

/** The way to another file of the same data set, for who may bring it in. */
export function AgainLink({ it }: { it: Import }) {
  const { t } = useTranslation('exchange')
  const { data: sets } = useSuspenseQuery(dataSetsQuery)
  if (!sets.items.some(({ name }) => name === it.dataSet)) return null
  return (
    <ButtonLink to="/imports/new" search={{ dataSet: it.dataSet, step: 'file' }}>
      {t(it.counts.refused > 0 || it.state === 'REFUSED' ? 'again.corrected' : 'again.another')}
    </ButtonLink>
  )
}
