import { type ActivityValues, emptyValues } from './values'

/** What was typed and not submitted, kept on this device for its owner. */
export type Draft = {
  values: ActivityValues
  /** The key of the attempts so far, so that a record which did get through is not made twice. */
  key: string
  /** When it was last typed into, as an instant. */
  at: string
}

const prefix = 'activity-draft:'
const day = 86_400_000
/** The server removes an upload that nothing names after a day. */
const filesLast = day
const draftsLast = 30 * day

/** The draft of a place, made safe against what an older program may have left there. Its old files are gone. */
export function readDraft(place: string, now = Date.now()): (Draft & { filesGone: boolean }) | undefined {
  try {
    const found = JSON.parse(localStorage.getItem(prefix + place) ?? 'null') as Partial<Draft> | null
    const age = now - Date.parse(found?.at ?? '')
    if (!found?.values || !found.at || typeof found.key !== 'string' || !(age < draftsLast)) return undefined
    const values = sound(found.values)
    const files = values.attachmentIds.filter(({ createdAt }) => now - Date.parse(createdAt) < filesLast)
    const filesGone = files.length < values.attachmentIds.length
    return { key: found.key, at: found.at, values: { ...values, attachmentIds: files }, filesGone }
  } catch {
    return undefined
  }
}

/** Keeps a draft; says whether the browser allowed it. */
export function writeDraft(place: string, draft: Draft): boolean {
  try {
    localStorage.setItem(prefix + place, JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

export function removeDraft(place: string) {
  try {
    localStorage.removeItem(prefix + place)
  } catch {
    // Where nothing may be stored, nothing is there.
  }
}

/** Removes drafts that nobody came back to. */
export function sweepDrafts(now = Date.now()) {
  try {
    for (const name of Object.keys(localStorage)) {
      if (!name.startsWith(prefix)) continue
      const at = Date.parse((JSON.parse(localStorage.getItem(name) ?? '{}') as Partial<Draft>).at ?? '')
      if (!(now - at < draftsLast)) localStorage.removeItem(name)
    }
  } catch {
    // Sweeping is a courtesy.
  }
}

/** Each value if it is of the kind that the form expects. */
function sound(values: Partial<ActivityValues>): ActivityValues {
  const fresh = emptyValues({ happenedOn: '' })
  const entries = Object.entries(fresh).map(([name, empty]) => {
    const kept = values[name as keyof ActivityValues]
    const fits = Array.isArray(empty) ? Array.isArray(kept) : typeof kept === typeof empty
    return [name, fits ? kept : empty]
  })
  return Object.fromEntries(entries) as ActivityValues
}
