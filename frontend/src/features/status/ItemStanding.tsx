import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { ActivityList } from '@/features/activity/ActivityList'
import { RecordActivityLink } from '@/features/activity/RecordActivityLink'
import { DutyTable } from '@/features/duty/DutyTable'
import { KpiCard } from '@/features/kpi/KpiCard'
import { thisYear, yearName, yearOf } from '@/lib/format'
import { Card } from '@/ui/Card'
import { YearSelect } from '@/ui/field/YearSelect'
import { Link } from '@/ui/Link'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { StatusBadge } from '@/ui/StatusBadge'
import { ItemMonths } from './ItemMonths'
import { itemStandingQuery } from './queries'

type Props = {
  /** The item's code. */
  item: string
  /** The Gregorian year of the address. */
  year?: string
}

/** How an item stands in a year and what that rests on: its months, duties, indicators and activities. */
export function ItemStanding({ item, year: asked }: Props) {
  const { t, i18n } = useTranslation('status')
  const navigate = useNavigate()
  const { data, error } = useQuery(itemStandingQuery(item, yearOf(asked)))
  const year = data?.year ?? yearOf(asked) ?? thisYear()
  const name = yearName(year, i18n.language)

  return (
    <>
      <Card
        title={t('item.title', { year: name })}
        aside={
          <span className="flex flex-wrap items-center gap-3">
            {data && (
              <span className="flex items-center gap-2">
                {t('item.now')}
                <StatusBadge status={data.now} />
              </span>
            )}
            <span className="no-print">
              <YearSelect
                inline
                value={year}
                onChange={(to) =>
                  void navigate({
                    to: '/action-items/$id',
                    params: { id: item },
                    search: { year: to },
                    resetScroll: false,
                  })
                }
              />
            </span>
          </span>
        }
      >
        {error && <ProblemNotice problem={asProblem(error)} />}
        {!data && !error && <Skeleton lines={3} />}
        {data && <ItemMonths standing={data} />}
      </Card>
      {data && (
        <Card
          title={t('item.duties')}
          aside={
            data.duties.length > 0 && (
              <Link to="/duties" search={{ item, year: asked }}>
                {t('item.dutyList')}
              </Link>
            )
          }
        >
          {data.duties.length === 0 ? (
            <p className="text-ink-soft">{t('item.noDuties')}</p>
          ) : (
            <DutyTable caption={t('item.duties')} duties={data.duties} ofOneItem />
          )}
        </Card>
      )}
      {data && data.kpis.length > 0 && (
        <section aria-label={t('item.kpis')} className="grid gap-3 sm:grid-cols-2 print:grid-cols-2">
          {data.kpis.map((kpi) => (
            <KpiCard key={kpi.code} kpi={kpi} />
          ))}
        </section>
      )}
      <Card title={t('item.activities')} aside={<RecordActivityLink item={item} />}>
        <ActivityList item={item} year={year} />
      </Card>
    </>
  )
}
