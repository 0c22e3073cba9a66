import type { Attachment } from '@/features/attachment/useUploads'
import { untilSignOut } from '@/lib/sign-out'
import { plainFields, type Said, type Words } from '../words'

/** What was typed into a line and is not stored, with the state of the line on which it was typed. */
type Draft = { base: Said; words: Words; at: string }

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const day = 86_400_000
const lasts = 30 * day
/** The server removes an upload that nothing names after a day. */
const filesLast = day

const isWords = (found: unknown): found is Words => {
  const words = found as Partial<Record<string, unknown>> | null
  return (
    typeof words === 'object' &&
    words !== null &&
    plainFields.every((field) => typeof words[field] === 'string') &&
    Array.isArray(words.files)
  )
}

function parsed(text: string | null, now: number): Draft | undefined {
  try {
    const found = JSON.parse(text ?? 'null') as Partial<Draft> | null
    const sound =
      found?.base && Number.isInteger(found.base.version) && isWords(found.base.words) && isWords(found.words)
    if (!found || !sound || !(now - Date.parse(found.at ?? '') < lasts)) return undefined
    return found as Draft
  } catch {
    return undefined
  }
}

/** Takes uploads out that are gone by now; those of the stored line stay. */
function withoutOldFiles({ base, words, at }: Draft, now: number): Draft {
  const stored = new Set(base.words.files.map(({ id }) => id))
  const stands = ({ id, createdAt }: Attachment) => stored.has(id) || now - Date.parse(createdAt) < filesLast
  return { base, at, words: { ...words, files: words.files.filter(stands) } }
}

/**
 * What an account typed into the lines of a report and is not stored yet, kept in this browser until it is stored or the account signs out. Where the
 * browser keeps nothing, reading finds nothing and writing says so.
 */
export function lineDrafts(account: string, report: string, store: Store | undefined = storage()) {
  const prefix = `${untilSignOut}progress ${account} ${report} `
  return {
    /** By lineage. What is too old, or no draft, is removed. */
    all(now = Date.now()): Map<string, Draft> {
      const found = new Map<string, Draft>()
      try {
        for (const name of namesOf(store)) {
          if (!name.startsWith(prefix)) continue
          const draft = parsed(store?.getItem(name) ?? null, now)
          if (draft) found.set(name.slice(prefix.length), withoutOldFiles(draft, now))
          else store?.removeItem(name)
        }
      } catch {
        // A browser that forbids reading has kept nothing.
      }
      return found
    },

    /** Says whether the browser keeps it. */
    write(lineage: string, draft: Draft): boolean {
      try {
        store?.setItem(prefix + lineage, JSON.stringify(draft))
        return store !== undefined
      } catch {
        return false
      }
    },

    remove(lineage: string) {
      try {
        store?.removeItem(prefix + lineage)
      } catch {
        // Where nothing may be stored, nothing is there.
      }
    },
  }
}

export type LineDrafts = ReturnType<typeof lineDrafts>

const namesOf = (store: Store | undefined): string[] =>
  Array.from({ length: store?.length ?? 0 }, (_, place) => store?.key(place) ?? '')

function storage(): Storage | undefined {
  try {
    return localStorage
  } catch {
    return undefined
  }
}
