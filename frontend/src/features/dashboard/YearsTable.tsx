import { useTranslation } from 'react-i18next'
import { formatDate, formatNumber, yearName } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { StatusBar } from '@/ui/chart/StatusBar'
import { StatusShape, statuses } from '@/ui/chart/StatusShape'
import { Link } from '@/ui/Link'
import type { Years } from './queries'
import { YearsKpi } from './YearsKpi'
import { Group, Line } from './YearsTableParts'

const hundred = 100

/** Statuses, duties, activities and indicators of several years, one column each, the newest first. */
export function YearsTable({ years: { years, unit, kpis } }: { years: Years }) {
  const { t, i18n } = useTranslation(['dashboard', 'ui'])
  const number = (value: number) => formatNumber(value)
  const headline = kpis.filter((kpi) => kpi.headline)
  const others = kpis.filter((kpi) => !kpi.headline)
  const cells = <T extends string | number>(of: (one: Years['years'][number]) => T) =>
    years.map((one) => ({ key: one.year, value: of(one) }))

  return (
    <table className="card w-full table-fixed border-separate border-spacing-0">
      <caption className="sr-only">
        {t('years.caption', { name: unit ? localName(unit, i18n.language) : t('office') })}
      </caption>
      <thead>
        <tr>
          <th scope="col" className="w-[34%] border-b border-line bg-accent-soft px-3 py-2 text-start sm:w-[40%]">
            {t('years.row')}
          </th>
          {years.map(({ year, asOf }) => (
            <th
              key={year}
              scope="col"
              className="border-b border-line bg-accent-soft px-1 py-2 text-end text-[0.9375rem] sm:px-3"
            >
              <Link to="/" search={{ year: String(year), unit: unit?.code }}>
                {yearName(year, i18n.language)}
              </Link>
              <span className="block text-[0.6875rem] font-normal text-ink-soft sm:text-sm">
                {t('years.asOf', { date: formatDate(asOf, i18n.language) })}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <Group title={t('years.statuses')} columns={years.length}>
        <tr>
          <td className="border-b border-line" />
          {years.map(({ year, distribution }) => (
            <td key={year} className="border-b border-line px-3 py-2">
              <StatusBar counts={distribution.map(({ status, items }) => ({ status, count: items }))} />
            </td>
          ))}
        </tr>
        {statuses.map((status) => (
          <Line
            key={status}
            name={
              <span className="inline-flex items-center gap-2">
                <StatusShape status={status} />
                {t(`ui:status.${status}`)}
              </span>
            }
            cells={cells(({ distribution }) => distribution.find((one) => one.status === status)?.items ?? 0)}
          />
        ))}
      </Group>
      <Group title={t('years.duties')} columns={years.length}>
        <Line name={t('years.all')} cells={cells(({ duties }) => number(duties))} />
        <Line name={t('years.done')} cells={cells(({ dutiesDone }) => number(dutiesDone))} />
        <Line
          name={t('years.rate')}
          cells={cells(({ duties, dutiesDone }) =>
            duties === 0 ? t('years.none') : `${Math.floor((hundred * dutiesDone) / duties)} %`,
          )}
        />
        <Line name={t('years.overdue')} cells={cells(({ dutiesOverdue }) => number(dutiesOverdue))} />
      </Group>
      <Group title={t('years.records')} columns={years.length}>
        <Line name={t('years.activities')} cells={cells(({ activities }) => number(activities))} />
        <Line name={t('years.people')} cells={cells(({ people }) => number(people))} />
      </Group>
      {[
        { title: t('years.headline'), rows: headline },
        { title: t('years.others'), rows: others },
      ].map(
        ({ title, rows }) =>
          rows.length > 0 && (
            <Group key={title} title={title} columns={years.length}>
              {rows.map((kpi) => (
                <YearsKpi key={kpi.code} kpi={kpi} years={years.map(({ year }) => year)} />
              ))}
            </Group>
          ),
      )}
    </table>
  )
}
