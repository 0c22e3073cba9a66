/** What was typed and not submitted, kept on this device for its owner. */
type Draft<V> = {
  values: V
  /** The key of the attempts so far, so that a record which did get through is not made twice. */
  key: string
  /** When it was last typed into, as an instant. */
  at: string
}

type FoundDraft<V> = Draft<V> & { filesGone: boolean }

/** Every form with a draft has files; an upload tells when it was made. */
type Values = { attachmentIds: { createdAt: string }[] }

const day = 86_400_000
/** The server removes an upload that nothing names after a day. */
const filesLast = day
const draftsLast = 30 * day

/**
 * The drafts of one form. What must not stay on a device, such as personal data, has to be taken out before `write`.
 *
 * @param prefix of their names in the browser's storage
 * @param fresh the values of an untouched form, by which is judged what an older program may have left there
 */
export function draftsOf<V extends Values>(prefix: string, fresh: () => V) {
  /** Each value if it is of the kind that the form expects. */
  function sound(values: Partial<V>): V {
    const entries = Object.entries(fresh()).map(([name, empty]) => {
      const kept = values[name as keyof V]
      const fits = Array.isArray(empty) ? Array.isArray(kept) : typeof kept === typeof empty
      return [name, fits ? kept : empty]
    })
    return Object.fromEntries(entries) as V
  }

  return {
    /** The draft of a place. Its old files are gone. */
    read(place: string, now = Date.now()): FoundDraft<V> | undefined {
      try {
        const found = JSON.parse(localStorage.getItem(prefix + place) ?? 'null') as Partial<Draft<V>> | null
        const age = now - Date.parse(found?.at ?? '')
        if (!found?.values || !found.at || typeof found.key !== 'string' || !(age < draftsLast)) return undefined
        const values = sound(found.values)
        const files = values.attachmentIds.filter(({ createdAt }) => now - Date.parse(createdAt) < filesLast)
        const filesGone = files.length < values.attachmentIds.length
        return { key: found.key, at: found.at, values: { ...values, attachmentIds: files }, filesGone }
      } catch {
        return undefined
      }
    },

    /** Keeps a draft; says whether the browser allowed it. */
    write(place: string, draft: Draft<V>): boolean {
      try {
        localStorage.setItem(prefix + place, JSON.stringify(draft))
        return true
      } catch {
        return false
      }
    },

    remove(place: string) {
      try {
        localStorage.removeItem(prefix + place)
      } catch {
        // Where nothing may be stored, nothing is there.
      }
    },

    /** Removes drafts that nobody came back to. */
    sweep(now = Date.now()) {
      try {
        for (const name of Object.keys(localStorage)) {
          if (!name.startsWith(prefix)) continue
          const at = Date.parse((JSON.parse(localStorage.getItem(name) ?? '{}') as Partial<Draft<V>>).at ?? '')
          if (!(now - at < draftsLast)) localStorage.removeItem(name)
        }
      } catch {
        // Sweeping is a courtesy.
      }
    },
  }
}
