import { useTranslation } from 'react-i18next'
import { localName } from '@/lib/local-name'
import { Card } from '@/ui/Card'
import { cx } from '@/ui/cx'
import type { ActionItem } from './queries'
import { fallsIn, readingOf } from './schedule'

type Assignment = ActionItem['assignments'][number]

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const dated = ({ kind }: Assignment) => kind === 'MONTHLY' || kind === 'YEARLY_WINDOW'

/** The year in twelve cells, a row for each assignment: in which months it falls. */
export function YearStrip({ assignments }: { assignments: Assignment[] }) {
  const { t, i18n } = useTranslation('actionitem')
  const unitsOf = ({ units }: Assignment) => units.map((unit) => localName(unit, i18n.language)).join(t('comma'))
  return (
    <Card title={t('year.title')}>
      <table className="w-full table-fixed border-collapse text-center text-sm">
        <caption className="sr-only">{t('year.caption')}</caption>
        <thead>
          <tr>
            {months.map((month) => (
              <th key={month} scope="col" className="border border-line bg-ground font-normal leading-7">
                <span className="sr-only">{t('year.month', { month })}</span>
                <span aria-hidden="true">{month}</span>
              </th>
            ))}
          </tr>
        </thead>
        {assignments.map((assignment) => (
          <tbody key={assignment.id}>
            {assignments.length > 1 && (
              <tr>
                <th colSpan={12} scope="rowgroup" className="pt-2 text-start font-normal text-ink-soft">
                  {unitsOf(assignment)}
                </th>
              </tr>
            )}
            <tr>
              {dated(assignment) ? (
                months.map((month) => <Month key={month} on={fallsIn(month, assignment)} />)
              ) : (
                <td colSpan={12} className="border border-line bg-none-soft leading-8">
                  {readingOf(assignment, t)}
                </td>
              )}
            </tr>
          </tbody>
        ))}
      </table>
    </Card>
  )
}

function Month({ on }: { on: boolean }) {
  const { t } = useTranslation('actionitem')
  return (
    <td className={cx('border border-line leading-8', on && 'bg-accent-soft font-bold text-accent')}>
      <span aria-hidden="true">{on ? '◉' : ''}</span>
      <span className="sr-only">{on ? t('year.on') : t('year.off')}</span>
    </td>
  )
}
