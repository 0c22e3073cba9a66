import { useRouter } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { formatMonth, formatNumber } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { useMatrixKeys } from '@/ui/chart/useMatrixKeys'
import { cx } from '@/ui/cx'
import { firstDay, monthAddress, reportedMonth } from '../months'
import { overall } from '../punctuality'
import type { Period, Punctuality } from '../queries'
import { StandingShape } from '../StandingBadge'
import { standingOf, standings } from '../standing'

type Props = { rows: Period[]; rates?: Punctuality[] }

/** Units by months as a grid of shapes, with each unit's punctuality. A cell opens the report, or the month where there is none. */
export function YearMatrix({ rows, rates = [] }: Props) {
  const { t, i18n } = useTranslation('consolidation')
  const { language } = i18n
  const router = useRouter()
  const { table, onKeyDown } = useMatrixKeys()
  const units = [...new Map(rows.map(({ unit }) => [unit.id, unit])).values()]
  const at = new Map(rows.map((row) => [`${row.unit.id} ${row.month}`, row]))
  const year = rows[0]?.year ?? 0
  const now = reportedMonth()
  const months = Array.from({ length: 12 }, (_, place) => place + 1)
  const address = (month: number) => monthAddress({ year, month })
  const begun = (month: number) => rows.some((row) => row.month === month)
  const found = standings.filter((standing) => rows.some((row) => standingOf(row) === standing))
  const office = overall(rates)

  function onClick(event: MouseEvent) {
    const href = (event.target as Element).closest('a')?.getAttribute('href')
    if (!href || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    router.history.push(href)
  }

  const marked = (month: number) => (address(month) === now ? 'bg-accent-soft' : undefined)
  return (
    <>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are walked by arrow keys
        role="grid"
        ref={table}
        onKeyDown={onKeyDown}
        onClick={onClick}
        className="w-full table-fixed border-separate border-spacing-0 text-[0.9375rem] tabular-nums"
      >
        <caption className="sr-only">{t('year.matrix')}</caption>
        <thead>
          <tr data-matrix-row="" className="text-ink-soft">
            <th scope="col" className="w-28 text-start font-normal xl:w-44">
              {t('head.unit')}
            </th>
            {months.map((month) => (
              <th key={month} scope="col" className={cx('rounded-t p-0 font-normal', marked(month))}>
                {begun(month) ? (
                  <a
                    href={`/progress-months/${address(month)}`}
                    tabIndex={-1}
                    aria-label={t('year.open', { month: formatMonth(firstDay(address(month)), language) })}
                    aria-current={address(month) === now ? 'date' : undefined}
                    className="block py-1.5 text-accent underline-offset-4 hover:underline"
                  >
                    {t('column', { month })}
                  </a>
                ) : (
                  t('column', { month })
                )}
              </th>
            ))}
            <th scope="col" className="w-28 text-end font-normal">
              {t('rate.title')}
            </th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.id} data-matrix-row="" className="group/row">
              <th scope="row" className="border-t border-line/60 text-start font-normal leading-5">
                {localName(unit, language)}
              </th>
              {months.map((month) => {
                const row = at.get(`${unit.id} ${month}`)
                return (
                  <td
                    key={month}
                    className={cx('border-t border-line/60 p-0 group-hover/row:bg-accent-soft/60', marked(month))}
                  >
                    {row && <Cell row={row} address={address(month)} />}
                  </td>
                )
              })}
              <td className="border-t border-line/60 text-end">
                <Rate line={rates.find((one) => one.unit.id === unit.id)} />
              </td>
            </tr>
          ))}
        </tbody>
        {units.length > 1 && office.due > 0 && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={13} className="border-t border-line pt-1 text-end font-semibold">
                {t('rate.office')}
              </th>
              <td className="border-t border-line pt-1 text-end font-semibold">
                <Rate line={office} />
              </td>
            </tr>
          </tfoot>
        )}
      </table>
      <ul aria-label={t('year.legend')} className="mt-2 flex flex-wrap gap-x-4 gap-y-0.5 text-sm">
        {found.map((standing) => (
          <li key={standing} className="flex items-center gap-1.5 whitespace-nowrap">
            <StandingShape standing={standing} />
            {t(`standing.${standing}`)}
          </li>
        ))}
        <li className="text-ink-soft">{t('rate.hint')}</li>
      </ul>
    </>
  )
}

function Cell({ row, address }: { row: Period; address: string }) {
  const { t, i18n } = useTranslation('consolidation')
  const standing = standingOf(row)
  const words = t(`standing.${standing}`)
  const late = row.inTime === false
  return (
    <a
      href={row.reportId ? `/progress/${row.reportId}` : `/progress-months/${address}`}
      tabIndex={-1}
      aria-label={t(late ? 'year.cellLate' : 'year.cell', {
        unit: localName(row.unit, i18n.language),
        month: t('column', { month: row.month }),
        standing: words,
      })}
      title={late ? t('year.late', { standing: words }) : words}
      className="flex h-8 items-center justify-center gap-0.5 hover:outline-2 hover:-outline-offset-2 hover:outline-accent"
    >
      <StandingShape standing={standing} />
      {late && (
        <span aria-hidden="true" className="text-sm font-semibold text-behind">
          {t('year.lateMark')}
        </span>
      )}
    </a>
  )
}

/** On time out of due, and the rate; what is not all is told apart by colour and by its numbers. */
export function Rate({ line }: { line?: Pick<Punctuality, 'onTime' | 'due' | 'rate'> }) {
  const { t } = useTranslation('consolidation')
  if (line?.rate === undefined) return <span className="text-ink-soft">–</span>
  return (
    <span className="whitespace-nowrap">
      <span className={line.rate < 100 ? 'font-semibold text-behind' : 'font-semibold text-good'}>
        {formatNumber(line.rate, 2)}%
      </span>
      <span className="ms-1.5 text-sm text-ink-soft">{t('rate.of', { onTime: line.onTime, due: line.due })}</span>
    </span>
  )
}
