import { useTranslation } from 'react-i18next'
import { localName } from '@/lib/local-name'
import { parseTypedNumber } from '@/lib/typed-number'
import { KpiStatusBadge } from '../KpiStatusBadge'
import type { GridCell, GridRow, Kpi } from '../queries'
import { useKpiWords } from '../useKpiWords'
import { Box } from './Box'
import { boxKey, type CellFault, cellOf, type Drafts, type Field, type Place, textOf } from './grid-model'

type Props = {
  row: GridRow
  /** The number of its first line in the grid. */
  line: number
  months: number[]
  drafts: Drafts
  faults: Map<string, CellFault>
  result?: Kpi
  at?: Place
  range: { from: Place; to: Place }
  onFocus: (place: Place, text: string, extend: boolean) => void
  onType: (place: Place, text: string) => void
  onHistory: (row: GridRow, cell: GridCell) => void
}

const fields: Record<GridRow['kind'], Field[]> = {
  RATIO: ['numerator', 'denominator'],
  AVERAGE: ['value', 'denominator'],
  COUNT: ['value'],
  CHECKLIST: ['value'],
}

/** The lines of one indicator: its figures by month, the ratio they make, and where the year stands. */
export function GridLines(props: Props) {
  const { row, line, months, drafts, faults, result, at, range, onFocus, onType, onHistory } = props
  const { t, i18n } = useTranslation('kpi')
  const own = fields[row.kind]
  const ratio = row.kind === 'RATIO'
  const name = localName(row, i18n.language)
  const lineName = (field: Field) => {
    if (field === 'value') return t(row.kind === 'AVERAGE' ? 'entry.average' : 'entry.value')
    return t(field === 'denominator' && row.kind === 'AVERAGE' ? 'entry.of' : `column.${field}`)
  }
  return (
    <>
      {own.map((field, place) => (
        <tr key={field}>
          {place === 0 && (
            <th
              scope="rowgroup"
              rowSpan={own.length + (ratio ? 1 : 0)}
              className="sticky start-0 z-10 w-56 max-w-56 border-b border-line bg-paper px-3 py-1 text-start align-top font-semibold max-sm:w-32"
            >
              {name}
              {row.unit && (
                <span className="block font-normal text-ink-soft">{localName(row.unit, i18n.language)}</span>
              )}
            </th>
          )}
          <th
            scope="row"
            className="whitespace-nowrap border-b border-line/60 px-1 text-start font-normal text-ink-soft"
          >
            {lineName(field)}
          </th>
          {months.map((month, column) => (
            <Box
              key={month}
              name={t('entry.cell', {
                name: row.unit ? `${name} ${localName(row.unit, i18n.language)}` : name,
                month,
                line: lineName(field),
              })}
              row={row}
              cell={cellOf(row, month)}
              place={{ line: line + place, column }}
              text={textOf(drafts, row, month, field)}
              changed={boxKey(row, month, field) in drafts}
              fault={faults.get(boxKey(row, month, field))}
              current={at?.line === line + place && at.column === column}
              chosen={isWithin(line + place, column, range)}
              onFocus={onFocus}
              onType={onType}
              onHistory={onHistory}
            />
          ))}
          {place === 0 && (
            <td rowSpan={own.length + (ratio ? 1 : 0)} className="border-b border-line px-2 py-1 align-top">
              <YearResult kpi={result} unit={row.unit !== undefined} />
            </td>
          )}
        </tr>
      ))}
      {ratio && (
        <tr>
          <th scope="row" className="border-b border-line px-1 text-start font-normal text-ink-soft">
            {t('entry.ratio')}
          </th>
          {months.map((month) => (
            <td key={month} className="border-b border-line px-1 text-end text-sm tabular-nums text-ink-soft">
              <Ratio
                numerator={textOf(drafts, row, month, 'numerator')}
                denominator={textOf(drafts, row, month, 'denominator')}
                kpi={result}
              />
            </td>
          ))}
        </tr>
      )}
    </>
  )
}

function Ratio({ numerator, denominator, kpi }: { numerator: string; denominator: string; kpi?: Kpi }) {
  const words = useKpiWords()
  const above = parseTypedNumber(numerator)
  const below = parseTypedNumber(denominator)
  if (!above.ok || !below.ok || above.value === undefined || !below.value) return null
  return words.figure((above.value / below.value) * 100, '%', kpi?.target)
}

/** The year's figure as the server has it. A unit's row shows it only where the whole page is that unit's. */
function YearResult({ kpi, unit }: { kpi?: Kpi; unit: boolean }) {
  const words = useKpiWords()
  if (!kpi || (unit && kpi.target.scope === 'SECTION' && kpi.units.length > 1)) return null
  return (
    <span className="grid justify-items-start gap-1">
      <strong className="tabular-nums">{words.value(kpi.result.value, kpi.unit, kpi.target)}</strong>
      <KpiStatusBadge status={kpi.result.status} />
    </span>
  )
}

const isWithin = (line: number, column: number, { from, to }: { from: Place; to: Place }) =>
  (from.line !== to.line || from.column !== to.column) &&
  line >= Math.min(from.line, to.line) &&
  line <= Math.max(from.line, to.line) &&
  column >= Math.min(from.column, to.column) &&
  column <= Math.max(from.column, to.column)
