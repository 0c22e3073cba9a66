import { useTranslation } from 'react-i18next'
import { localName } from '@/lib/local-name'
import { Card } from '@/ui/Card'
import { percent } from './percent'
import type { MonthResult, Results } from './queries'

type Line = { key: string; name: string; months: MonthResult[]; year: MonthResult }

/** The months of each unit: a grid, and on a phone a list of the months in which somebody was asked. */
export function UnitMonths({ results }: { results: Results }) {
  const { t, i18n } = useTranslation('feedback')
  const { all, months, units, unit, smallBelow } = results
  const yearOf = (sums: Results['all']): MonthResult => ({
    ...sums,
    month: 0,
    satisfiedRate: sums.questions.find(({ question }) => question === 'OVERALL')?.satisfiedRate,
  })
  const lines: Line[] = units.map((one) => ({
    key: one.unit.code,
    name: localName(one.unit, i18n.language),
    months: one.months,
    year: yearOf(one.sums),
  }))
  if (!unit) lines.push({ key: '', name: t('results.wholeOffice'), months, year: yearOf(all) })
  const small = lines.some((line) => [...line.months, line.year].some((one) => one.small))
  return (
    <Card title={t('results.months')}>
      <table className="phone:hidden w-full table-fixed text-sm leading-5 tabular-nums">
        <caption className="sr-only">{t('results.months')}</caption>
        <thead className="text-ink-soft">
          <tr>
            <th scope="col" className="w-24 text-start font-normal">
              {t('results.unit')}
            </th>
            {months.map(({ month }) => (
              <th key={month} scope="col" className="text-end font-normal">
                {t('results.month', { month })}
              </th>
            ))}
            <th scope="col" className="text-end font-normal">
              {t('results.year')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key} className="border-t border-line">
              <th scope="row" className="py-1.5 pe-2 text-start font-normal">
                {line.name}
              </th>
              {[...line.months, line.year].map((one) => (
                <td key={one.month} className="py-1.5 ps-1 text-end align-top">
                  <Cell result={one} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="wide:hidden space-y-3">
        {lines.map((line) => (
          <section key={line.key} aria-label={line.name}>
            <h3 className="font-semibold">{line.name}</h3>
            <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4">
              {[...line.months, line.year]
                .filter(({ invited }) => invited > 0)
                .map((one) => (
                  <div key={one.month} className="contents">
                    <dt className="text-ink-soft">
                      {one.month === 0 ? t('results.year') : t('results.month', { month: one.month })}
                    </dt>
                    <dd>
                      <Cell result={one} line />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="mt-2 text-sm text-ink-soft">
        {t('results.cellHint')}
        {small && <span className="block">{t('results.smallHint', { count: smallBelow })}</span>}
      </p>
    </Card>
  )
}

/** Satisfied overall, and of how many; nothing where nobody was asked. */
function Cell({ result, line }: { result: MonthResult; line?: boolean }) {
  const { invited, answered, satisfiedRate, small } = result
  if (invited === 0) return <span className="text-ink-soft">–</span>
  return (
    <>
      <span className="font-semibold">{percent(satisfiedRate)}</span>
      {small && <span className="text-watch"> ▲</span>}
      <span className={line ? 'ms-2 text-ink-soft' : 'block text-ink-soft'}>
        {answered}/{invited}
      </span>
    </>
  )
}
