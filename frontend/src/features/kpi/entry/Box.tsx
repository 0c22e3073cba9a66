import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '@/ui/cx'
import type { GridCell, GridRow } from '../queries'
import { type CellFault, isOpen, isTyped, type Place } from './grid-model'

type Props = {
  name: string
  row: GridRow
  cell?: GridCell
  place: Place
  text: string
  changed: boolean
  fault?: CellFault
  current: boolean
  chosen: boolean
  onFocus: (place: Place, text: string, extend: boolean) => void
  onType: (place: Place, text: string) => void
  onHistory: (row: GridRow, cell: GridCell) => void
}

/** One box of the grid. Of all of them one alone is in the order of the Tab key; arrows lead to the others. */
export const Box = memo(
  function Box({ name, row, cell, place, text, changed, fault, current, chosen, onFocus, onType, onHistory }: Props) {
    const { t } = useTranslation('kpi')
    const open = isOpen(row, cell)
    const source = cell?.figure.source
    const foreign = !changed && text !== '' && source !== undefined && !isTyped(cell)
    const hints = [
      fault && t(`entry.fault.${fault}`),
      cell?.closed && t('entry.closed'),
      !row.editable && t('entry.readOnly'),
      foreign && source && t('entry.from', { source: t(`source.${source}`) }),
    ].filter((hint) => typeof hint === 'string')
    return (
      <td className="border-b border-line/60 p-0">
        <input
          aria-label={name}
          aria-invalid={fault !== undefined}
          title={hints.join(' ') || undefined}
          data-place={`${place.line}:${place.column}`}
          tabIndex={current ? 0 : -1}
          readOnly={!open}
          inputMode="decimal"
          autoComplete="off"
          value={text}
          onFocus={(event) => {
            onFocus(place, text, false)
            event.target.select()
          }}
          onChange={(event) => onType(place, event.target.value)}
          onDoubleClick={() => cell && onHistory(row, cell)}
          className={cx(
            'h-7 w-full min-w-14 border border-transparent bg-transparent px-1 text-end tabular-nums outline-offset-[-2px] focus:border-accent',
            !open && 'cursor-default text-ink-soft',
            cell?.closed && 'bg-ground',
            foreign && 'italic',
            changed && 'bg-watch-soft font-semibold',
            chosen && 'bg-accent-soft',
            fault && 'border-late! bg-late-soft',
          )}
        />
      </td>
    )
  },
  // The handlers work on the grid's present state whichever of them is called.
  (before, after) =>
    before.text === after.text &&
    before.changed === after.changed &&
    before.fault === after.fault &&
    before.current === after.current &&
    before.chosen === after.chosen &&
    before.cell === after.cell &&
    before.row === after.row &&
    before.name === after.name &&
    before.place.line === after.place.line &&
    before.place.column === after.place.column &&
    before.onType === after.onType,
)
