/** What stands under this word of the browser's storage belongs to whoever is signed in, and goes with them. */
export const untilSignOut = 'until-sign-out '

type Guard = () => Promise<boolean>

const guards = new Set<Guard>()

/**
 * Has something done before anybody signs out, such as sending what was typed; where it answers false, nobody signs out.
 *
 * @returns takes it back
 */
export function beforeSignOut(guard: Guard): () => void {
  guards.add(guard)
  return () => guards.delete(guard)
}

/** Asks all that wanted to be asked. */
export async function maySignOut(): Promise<boolean> {
  for (const guard of guards) if (!(await guard())) return false
  return true
}

/** Takes out of this browser what must not outlast the session. */
export function forgetUntilSignOut() {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith(untilSignOut)) localStorage.removeItem(name)
  } catch {
    // Where nothing may be stored, nothing is there.
  }
}
