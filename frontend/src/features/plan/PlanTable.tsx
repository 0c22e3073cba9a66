import { useTranslation } from 'react-i18next'
import { cx } from '@/ui/cx'
import { Link } from '@/ui/Link'
import { anchorOf, type CriterionRows, type PlanAssignment, type PlanItem, type PlanTableRow } from './plan-table'

type Props = {
  /** Names the table, such as "1.1" with its title. */
  caption: string
  criteria: CriterionRows[]
  showNotes: boolean
  /** Items of the plan that governs are linked to their pages. */
  linked: boolean
}

const columns = ['criterion', 'item', 'units', 'schedule', 'benefit'] as const
const widths = {
  criterion: 'w-[11%]',
  item: 'w-[41%]',
  units: 'w-[10%]',
  schedule: 'w-[12%]',
  benefit: 'w-[26%]',
}
const cell = 'wide:border wide:border-line wide:px-2.5 wide:py-1.5 align-top text-start font-normal phone:block'

/** One sub-dimension as the official table prints it; on a phone every item is a card that says its own benefit. */
export function PlanTable({ caption, criteria, showNotes, linked }: Props) {
  const { t } = useTranslation('plan')
  return (
    <table className="w-full border-collapse bg-paper phone:block phone:bg-transparent">
      <caption className="sr-only">{caption}</caption>
      <thead className="phone:sr-only">
        <tr>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              className={cx(
                'sticky top-14 z-10 border border-line bg-accent-soft px-2.5 py-1.5 text-start font-semibold print:static',
                widths[column],
              )}
            >
              {t(`table.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {criteria.map((criterion) => (
        <tbody key={criterion.code} id={anchorOf(criterion.code)} className="wide:scroll-mt-10 phone:mb-5 phone:block">
          {criterion.rows.map((row, place) => (
            <Rows
              key={row.kind === 'group' ? row.code : row.item.code}
              row={row}
              criterion={place === 0 ? criterion : undefined}
              showNotes={showNotes}
              linked={linked}
            />
          ))}
        </tbody>
      ))}
    </table>
  )
}

type RowsProps = { row: PlanTableRow; criterion?: CriterionRows; showNotes: boolean; linked: boolean }

function Rows({ row, criterion, showNotes, linked }: RowsProps) {
  const { t } = useTranslation('plan')
  const first = criterion && <CriterionCell criterion={criterion} />
  if (row.kind === 'group') {
    return (
      <tr className="wide:break-after-avoid phone:block">
        {first}
        <th
          scope="colgroup"
          colSpan={4}
          className={cx(cell, 'bg-ground font-semibold! phone:bg-transparent phone:pt-3 phone:pb-1')}
        >
          <Code>{row.code}</Code>
          {row.title}
        </th>
      </tr>
    )
  }
  const { item, benefitLines } = row
  const lines: (PlanAssignment | undefined)[] = item.assignments.length > 0 ? item.assignments : [undefined]
  return lines.map((assignment, line) => (
    <tr
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one item have only their places
      key={line}
      className={cx(
        'phone:block phone:border-x phone:border-line phone:bg-paper phone:px-3',
        line === 0 && 'phone:border-t phone:pt-2.5',
        line === lines.length - 1 && 'phone:mb-2 phone:border-b phone:pb-2.5',
      )}
    >
      {line === 0 && first}
      {line === 0 && (
        <th scope="row" rowSpan={lines.length} className={cx(cell, 'phone:mb-1')}>
          <ItemText item={item} linked={linked} />
          {showNotes && item.note && (
            <p className="mt-1 border-s-2 border-mark ps-2 text-sm text-ink-soft">
              <span className="font-semibold">{t('note')}</span>
              {item.note}
            </p>
          )}
        </th>
      )}
      <Labelled label={t('table.units')}>{assignment?.units.join(t('comma'))}</Labelled>
      <Labelled label={t('table.schedule')}>{assignment?.schedule}</Labelled>
      {line === 0 && benefitLines > 0 && (
        <td rowSpan={benefitLines} className={cx(cell, 'phone:hidden')}>
          {item.benefit}
        </td>
      )}
      {line === lines.length - 1 && item.benefit && (
        <td className="block text-[0.9375rem] wide:hidden">
          <span className="me-2 text-sm text-ink-soft">{t('table.benefit')}</span>
          {item.benefit}
        </td>
      )}
    </tr>
  ))
}

function CriterionCell({ criterion }: { criterion: CriterionRows }) {
  return (
    <th
      scope="rowgroup"
      rowSpan={criterion.lines}
      className={cx(cell, 'bg-paper font-semibold! phone:mb-1 phone:bg-transparent phone:text-lg')}
    >
      <Code>{criterion.code}</Code>
      {criterion.title}
    </th>
  )
}

function ItemText({ item, linked }: { item: PlanItem; linked: boolean }) {
  return (
    <span className="flex gap-2 phone:block">
      <span className="shrink-0 text-sm leading-6 text-ink-soft phone:block">{item.code}</span>
      {linked ? (
        <Link to="/action-items/$id" params={{ id: item.code }}>
          {item.text}
        </Link>
      ) : (
        <span>{item.text}</span>
      )}
    </span>
  )
}

function Labelled({ label, children }: { label: string; children?: string }) {
  return (
    <td className={cx(cell, 'phone:text-[0.9375rem]')}>
      <span className="me-2 text-sm text-ink-soft wide:hidden">{label}</span>
      {children}
    </td>
  )
}

function Code({ children }: { children: string }) {
  return <span className="me-1.5 text-sm font-normal text-ink-soft">{children}</span>
}
