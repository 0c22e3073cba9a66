import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { asProblem, type ProblemError } from '@/api/problem'
import { type Entry, type Grid, type GridCell, type GridRow, gridQuery, kpiKey, storeMeasurements } from '../queries'
import { boxKey, type CellFault, type Changed, changedCells, type Drafts, rowKey } from './grid-model'

export type Conflict = { row: GridRow; month: number }

type Options = {
  grid: Grid
  unit?: string
  drafts: Drafts
  drop: (keys: (key: string) => boolean) => void
  onSaved: () => void
}

const cellKey = (row: GridRow, month: number) => `${rowKey(row)} ${month} `

/** Storing the changed cells, all or none, and what can go wrong with it. */
export function useSaving({ grid, unit, drafts, drop, onSaved }: Options) {
  const queryClient = useQueryClient()
  const [faults, setFaults] = useState<Map<string, CellFault>>(new Map())
  const [problem, setProblem] = useState<ProblemError>()
  const [conflicts, setConflicts] = useState<Conflict[]>([])
  const [asking, setAsking] = useState<Changed[]>()
  const [busy, setBusy] = useState(false)
  const running = useRef(false)

  /** Looks at what was typed; asks for a reason when figures are corrected, else stores at once. */
  async function save() {
    const changed = changedCells(grid, drafts)
    const found = new Map<string, CellFault>()
    for (const { row, cell, faults: wrong } of changed) {
      for (const [field, fault] of wrong) found.set(boxKey(row, cell.month, field), fault)
    }
    setFaults(found)
    setProblem(undefined)
    if (found.size > 0 || changed.length === 0) return
    if (changed.some(({ correction }) => correction)) setAsking(changed)
    else await store(changed)
  }

  async function store(changed: Changed[], reason?: string) {
    if (running.current) return
    running.current = true
    setBusy(true)
    const entries = changed.flatMap(({ entry, correction }): Entry[] =>
      entry ? [correction ? { ...entry, reason } : entry] : [],
    )
    try {
      await storeMeasurements(entries)
      drop((key) => changed.some(({ row, cell }) => key.startsWith(cellKey(row, cell.month))))
      setConflicts([])
      setAsking(undefined)
      await queryClient.invalidateQueries({ queryKey: kpiKey })
      onSaved()
    } catch (error) {
      const refused = asProblem(error)
      setAsking(undefined)
      if (refused.status === 412) {
        await queryClient.fetchQuery({ ...gridQuery(grid.year, unit), staleTime: 0 })
        setConflicts(
          refused.fieldErrors.flatMap(({ field }) => {
            const it = changed[Number(/^entries\[(\d+)\]/.exec(field)?.[1])]
            return it ? [{ row: it.row, month: it.cell.month }] : []
          }),
        )
      } else setProblem(refused)
    } finally {
      running.current = false
      setBusy(false)
    }
  }

  function resolve(conflict: Conflict, mine: boolean) {
    if (!mine) drop((key) => key.startsWith(cellKey(conflict.row, conflict.month)))
    setConflicts((before) => before.filter((one) => one !== conflict))
  }

  return { faults, problem, conflicts, asking, busy, save, store, resolve, cancel: () => setAsking(undefined) }
}

/** The cell as the server has it now. */
export const presentCell = (grid: Grid, { row, month }: Conflict): GridCell | undefined =>
  grid.rows.find((one) => rowKey(one) === rowKey(row))?.cells.find((cell) => cell.month === month)
