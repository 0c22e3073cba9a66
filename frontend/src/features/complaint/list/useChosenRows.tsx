import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComplaintRow } from '../queries'

/** A confidential case needs a named person and is given one at a time. */
const mayBeChosen = ({ allowedActions, confidential }: ComplaintRow) =>
  allowedActions.includes('assign') && !confidential

/** The rows chosen among those in sight. What is out of sight, or can no longer be given, is not chosen. */
export function useChosenRows(rows: ComplaintRow[]) {
  const { t } = useTranslation('complaint')
  const [ids, setIds] = useState<string[]>([])
  const possible = rows.filter(mayBeChosen)
  const chosen = possible.filter(({ id }) => ids.includes(id))
  const box = (row: ComplaintRow): ReactNode =>
    mayBeChosen(row) && (
      <label className="inline-flex min-h-8 min-w-8 cursor-pointer items-center">
        <input
          type="checkbox"
          aria-label={t('bulk.choose', { number: row.number })}
          checked={ids.includes(row.id)}
          onChange={({ target }) => setIds(target.checked ? [...ids, row.id] : ids.filter((id) => id !== row.id))}
          className="size-5 accent-accent"
        />
      </label>
    )
  return {
    box,
    chosen,
    possible,
    all: () => setIds(possible.map(({ id }) => id)),
    none: () => setIds([]),
  }
}
