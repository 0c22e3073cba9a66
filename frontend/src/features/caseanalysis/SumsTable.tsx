import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import type { StatisticsLine } from './queries'

type Props = {
  title: string
  lines: StatisticsLine[]
  nameOf: (line: StatisticsLine) => string
  /** Lines without a case are shown too. */
  all?: boolean
}

/** Counts as bars and, in the same rows, as figures: the table is its own twin. */
export function SumsTable({ title, lines, nameOf, all }: Props) {
  const { t } = useTranslation('caseanalysis')
  const shown = all ? lines : lines.filter(({ sums }) => sums.received > 0)
  const most = Math.max(1, ...shown.map(({ sums }) => sums.received))
  return (
    <Card title={title}>
      {shown.length === 0 ? (
        <p className="text-ink-soft">{t('none')}</p>
      ) : (
        <table className="w-full text-[0.9375rem] leading-7 tabular-nums">
          <caption className="sr-only">{title}</caption>
          <thead className="align-bottom leading-5 text-ink-soft">
            <tr>
              <th scope="col" className="text-start font-normal">
                <span className="sr-only">{title}</span>
              </th>
              <th scope="col" className="text-start font-normal sm:w-2/5">
                {t('received')}
              </th>
              <th scope="col" className="min-w-[4.2em] ps-1 text-end font-normal">
                {t('onTimeRate')}
              </th>
              <th scope="col" className="min-w-[4.2em] ps-1 text-end font-normal">
                {t('median')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <tr key={line.key} className="border-t border-line">
                <th scope="row" className="min-w-[5em] pe-2 text-start font-normal">
                  {nameOf(line)}
                </th>
                <td>
                  <span className="flex items-center gap-2">
                    <svg
                      viewBox="0 0 100 10"
                      preserveAspectRatio="none"
                      aria-hidden="true"
                      className="h-2.5 w-0 min-w-0 grow text-accent"
                    >
                      <rect width={(line.sums.received / most) * 100} height="10" fill="currentColor" />
                    </svg>
                    <span className="w-10 text-end">{line.sums.received.toLocaleString('en-US')}</span>
                  </span>
                </td>
                <td className="text-end">{line.sums.onTimeRate === undefined ? '–' : `${line.sums.onTimeRate}%`}</td>
                <td className="text-end">{line.sums.medianWorkingDays ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  )
}
