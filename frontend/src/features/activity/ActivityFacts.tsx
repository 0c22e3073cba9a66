import { useTranslation } from 'react-i18next'
import { formatDay, formatInstant } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Card } from '@/ui/Card'
import { Facts } from '@/ui/Facts'
import { useQuantities } from './form/useQuantities'
import type { Activity } from './queries'

/** When, what, who, how many. */
export function ActivityFacts({ activity }: { activity: Activity }) {
  const { t, i18n } = useTranslation('activity')
  const { language } = i18n
  const quantities = useQuantities()
  const { happenedOn, kind, units, createdBy, createdAt, changedAt, externalId } = activity
  const facts: [string, string | undefined][] = [
    [t('column.happenedOn'), formatDay(happenedOn, language)],
    [t('column.kind'), localName(kind, language)],
    [t('column.units'), units.map((unit) => localName(unit, language)).join(t('comma'))],
    [t('column.quantities'), quantities(activity)],
    [t('detail.createdBy'), t('detail.createdByAt', { by: createdBy, at: formatInstant(createdAt, language) })],
    [t('detail.changedAt'), changedAt && formatInstant(changedAt, language)],
    [t('detail.externalId'), externalId],
  ]
  return (
    <Card title={t('detail.facts')}>
      <Facts facts={facts} />
    </Card>
  )
}
