import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'
import type { LineState } from '../line/line-state'
import type { Summary } from '../months/summary'
import type { ReportItem } from '../queries'
import type { Autosave } from './autosave'

export const AutosaveContext = createContext<Autosave | undefined>(undefined)

export function useAutosave(): Autosave {
  const autosave = useContext(AutosaveContext)
  if (!autosave) throw new Error('no report is being edited here')
  return autosave
}

/** One line; whoever looks at it is drawn anew when this line changes, not when others do. */
export function useLine(lineage: string): LineState {
  const autosave = useAutosave()
  return useSyncExternalStore(
    autosave.subscribe,
    useCallback(() => autosave.line(lineage), [autosave, lineage]),
  )
}

/** The items in the order of the report. */
export function useItems(): ReportItem[] {
  const autosave = useAutosave()
  return useSyncExternalStore(autosave.subscribe, autosave.items)
}

/** What is to be said of all lines together. */
export function useSummary(): Summary {
  const autosave = useAutosave()
  return useSyncExternalStore(autosave.subscribe, autosave.summary)
}

/** How many of these lines say how they went. */
export function useFilled(lineages: string[]): number {
  const autosave = useAutosave()
  return useSyncExternalStore(
    autosave.subscribe,
    () => lineages.filter((lineage) => autosave.line(lineage).words.kind !== '').length,
  )
}
