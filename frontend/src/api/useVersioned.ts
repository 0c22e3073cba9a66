import { useRef, useState } from 'react'
import { asProblem } from './problem'

/**
 * Editing a thing that somebody else may change meanwhile. A change is made on the version that this form saw; when the server
 * refuses it as stale, `theirs` is what is stored now, and the form can show both sides.
 */
export function useVersioned<T extends { version: number }>(initial: T, read: () => Promise<T>) {
  const version = useRef(initial.version)
  const [theirs, setTheirs] = useState<T>()

  /** Saves on the version seen; reads the stored state when that was stale, and throws in any case of failure. */
  async function save<R extends { version: number }>(write: (version: number) => Promise<R>): Promise<R> {
    try {
      const saved = await write(version.current)
      version.current = saved.version
      setTheirs(undefined)
      return saved
    } catch (error) {
      if (asProblem(error).status === 412) setTheirs(await read())
      throw error
    }
  }

  /** The user has seen this state; what is saved next is meant to replace it. */
  function accept(seen: { version: number }) {
    version.current = seen.version
    setTheirs(undefined)
  }

  return { theirs, save, accept }
}
