import { useCallback, useEffect, useRef, useState } from 'react'
import type { Drafts } from './grid-model'

const read = (place: string): Drafts => {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(place) ?? '{}')
    return typeof found === 'object' && found !== null ? (found as Drafts) : {}
  } catch {
    // Half a text, or no storage: nothing to restore.
    return {}
  }
}

/** What was typed and is not saved. It outlives a closed browser, and each step can be undone. */
export function useDrafts(place: string) {
  const [drafts, setDrafts] = useState<Drafts>(() => read(place))
  const [restored, setRestored] = useState(() => Object.keys(read(place)).length > 0)
  const steps = useRef<Drafts[]>([])

  useEffect(() => {
    if (Object.keys(drafts).length === 0) localStorage.removeItem(place)
    else localStorage.setItem(place, JSON.stringify(drafts))
  }, [drafts, place])

  const change = useCallback((next: (before: Drafts) => Drafts) => {
    setDrafts((before) => {
      const after = next(before)
      if (after !== before) steps.current.push(before)
      return after
    })
  }, [])

  const undo = useCallback(() => {
    const before = steps.current.pop()
    if (before) setDrafts(before)
  }, [])

  /** Takes the boxes of these keys out, because they are saved or given up. */
  const drop = useCallback((keys: (key: string) => boolean) => {
    steps.current = []
    setRestored(false)
    setDrafts((before) => Object.fromEntries(Object.entries(before).filter(([key]) => !keys(key))))
  }, [])

  return { drafts, change, undo, drop, restored }
}
