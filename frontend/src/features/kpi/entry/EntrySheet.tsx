import { useQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { todayInTaipei } from '@/lib/format'
import { Button } from '@/ui/Button'
import { Select } from '@/ui/field/Select'
import { LeaveGuard } from '@/ui/LeaveGuard'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { toast } from '@/ui/notice/Toast'
import { usePhone } from '@/ui/usePhone'
import { type Grid, type GridCell, type GridRow, kpisQuery } from '../queries'
import { Conflicts } from './Conflicts'
import { GridTable } from './GridTable'
import { changedCells } from './grid-model'
import { HistoryDialog } from './HistoryDialog'
import { ReasonDialog } from './ReasonDialog'
import { useDrafts } from './useDrafts'
import { useSaving } from './useSaving'

const year = Array.from({ length: 12 }, (_, place) => place + 1)

/** The grid with what belongs to it: saving, conflicts, reasons, histories. */
export function EntrySheet({ grid, unit }: { grid: Grid; unit?: string }) {
  const { t } = useTranslation('kpi')
  const phone = usePhone()
  const [month, setMonth] = useState(Number(todayInTaipei().slice(5, 7)))
  const [skipped, setSkipped] = useState(0)
  const [history, setHistory] = useState<{ row: GridRow; cell: GridCell }>()
  const { drafts, change, undo, drop, restored } = useDrafts(`kpi-entry ${grid.year} ${unit ?? ''}`)
  const kpis = useQuery(kpisQuery(grid.year, unit))
  const saving = useSaving({ grid, unit, drafts, drop, onSaved: () => toast(t('entry.saved')) })
  const changed = changedCells(grid, drafts)
  const onHistory = useCallback((row: GridRow, cell: GridCell) => setHistory({ row, cell }), [])
  return (
    <>
      <LeaveGuard when={changed.length > 0} />
      {restored && changed.length > 0 && (
        <p className="card mb-3 border-s-4 border-s-accent px-4 py-2">{t('entry.restored')}</p>
      )}
      {saving.problem && <ProblemNotice problem={saving.problem} />}
      {saving.problem && saving.problem.fieldErrors.length > 0 && (
        <ul role="alert" className="card mb-3 list-disc p-4 ps-8">
          {saving.problem.fieldErrors.map(({ field, message }) => (
            <li key={field}>
              {placeWords(changed[Number(/\d+/.exec(field)?.[0])])} {message}
            </li>
          ))}
        </ul>
      )}
      {saving.faults.size > 0 && (
        <p role="alert" className="mb-2 font-semibold text-late">
          {t('entry.faults')}{' '}
          {[...new Set(saving.faults.values())].map((fault) => t(`entry.fault.${fault}`)).join(t('comma'))}
        </p>
      )}
      <Conflicts grid={grid} drafts={drafts} conflicts={saving.conflicts} onChoose={saving.resolve} />
      {skipped > 0 && (
        <p role="status" className="mb-2">
          {t('entry.pasteSkipped', { count: skipped })}
        </p>
      )}
      {phone && (
        <Select
          label={t('column.month')}
          name="month"
          value={String(month)}
          options={year.map((one) => ({ value: String(one), label: t('month', { month: one }) }))}
          onChange={(one) => setMonth(Number(one))}
        />
      )}
      <GridTable
        grid={grid}
        drafts={drafts}
        months={phone ? [month] : year}
        results={new Map((kpis.data?.items ?? []).map((kpi) => [kpi.code, kpi]))}
        faults={saving.faults}
        change={change}
        undo={undo}
        onSkipped={setSkipped}
        onHistory={onHistory}
      />
      <div className="card sticky bottom-0 z-20 mt-3 flex flex-wrap items-center gap-3 px-4 py-2 shadow-lg">
        <span role="status" className="me-auto">
          {changed.length > 0 && t('entry.changed', { count: changed.length })}
        </span>
        {changed.length > 0 && (
          <>
            <Button onPress={undo}>{t('entry.undo')}</Button>
            <Button onPress={() => drop(() => true)}>{t('entry.discard')}</Button>
          </>
        )}
        <Button
          kind="primary"
          busy={saving.busy}
          disabledReason={changed.length === 0 || saving.conflicts.length > 0 ? t('entry.clean') : undefined}
          onPress={() => void saving.save()}
        >
          {t('entry.save')}
        </Button>
      </div>
      {saving.asking && (
        <ReasonDialog
          open
          count={saving.asking.filter(({ correction }) => correction).length}
          busy={saving.busy}
          onReason={(reason) => void saving.store(saving.asking ?? [], reason)}
          onClose={saving.cancel}
        />
      )}
      <HistoryDialog of={history} onClose={() => setHistory(undefined)} />
    </>
  )
}

const placeWords = (cell?: ReturnType<typeof changedCells>[number]) =>
  cell ? `${cell.row.name} ${cell.row.unit?.name ?? ''} ${cell.cell.month}` : ''
