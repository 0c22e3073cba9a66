import { pick } from '@/lib/search'

/** What the address of the history may say. */
export type HistorySearch = { dataSet?: string; cursor?: string }
export const historySearch = (raw: Record<string, unknown>): HistorySearch => pick(raw, ['dataSet', 'cursor'])

/** Which data set is chosen, and whether its file comes next. */
type NewImportSearch = { dataSet?: string; step?: string }
export const newImportSearch = (raw: Record<string, unknown>): NewImportSearch => pick(raw, ['dataSet', 'step'])

/** Which rows of an import are shown. */
type RowSearch = { rows?: string; cursor?: string }
export const rowSearch = (raw: Record<string, unknown>): RowSearch => pick(raw, ['rows', 'cursor'])
