import { useTranslation } from 'react-i18next'
import { Tabs } from '@/ui/Tabs'

type Props = { view: 'list' | 'calendar'; search: { unit?: string; year?: string } }

/** Two ways to see a year's duties; year and unit go along. */
export function DutyTabs({ view, search: { unit, year } }: Props) {
  const { t } = useTranslation('duty')
  const search = { unit, year }
  return (
    <Tabs
      label={t('view.label')}
      tabs={[
        { id: 'list', label: t('view.list'), current: view === 'list', link: { to: '/duties', search } },
        {
          id: 'calendar',
          label: t('view.calendar'),
          current: view === 'calendar',
          link: { to: '/duties/calendar', search },
        },
      ]}
    />
  )
}
