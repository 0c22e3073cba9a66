import { useTranslation } from 'react-i18next'
import { localName } from '@/lib/local-name'
import { Button } from '@/ui/Button'
import type { Grid, GridCell } from '../queries'
import { type Drafts, type Field, textOf } from './grid-model'
import { type Conflict, presentCell } from './useSaving'

type Props = {
  grid: Grid
  drafts: Drafts
  conflicts: Conflict[]
  onChoose: (conflict: Conflict, mine: boolean) => void
}

const written = (kind: string, text: (field: Field) => string) => {
  if (kind === 'RATIO') return `${text('numerator') || '–'}/${text('denominator') || '–'}`
  return text('value') || '–'
}

const theirs = (cell: GridCell | undefined, kind: string) =>
  written(kind, (field) => (cell?.figure[field] === undefined ? '' : String(cell.figure[field])))

/** The cells that somebody else wrote in between: both figures, and a choice. Nothing typed is lost. */
export function Conflicts({ grid, drafts, conflicts, onChoose }: Props) {
  const { t, i18n } = useTranslation('kpi')
  if (conflicts.length === 0) return null
  return (
    <section role="alert" className="card mb-3 border-s-4 border-s-watch p-4">
      <p className="font-semibold">{t('entry.conflict.title')}</p>
      <ul className="mt-2 grid gap-2">
        {conflicts.map((conflict) => {
          const { row, month } = conflict
          const cell = presentCell(grid, conflict)
          return (
            <li key={`${row.kpi} ${row.unit?.code} ${month}`} className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <span>
                {localName(row, i18n.language)} {row.unit && localName(row.unit, i18n.language)} {t('month', { month })}
              </span>
              <strong>
                {t('entry.conflict.mine', { value: written(row.kind, (field) => textOf(drafts, row, month, field)) })}
              </strong>
              <strong>
                {t('entry.conflict.theirs', { value: theirs(cell, row.kind), by: cell?.changedBy ?? '' })}
              </strong>
              <Button small onPress={() => onChoose(conflict, true)}>
                {t('entry.conflict.useMine')}
              </Button>
              <Button small onPress={() => onChoose(conflict, false)}>
                {t('entry.conflict.useTheirs')}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
