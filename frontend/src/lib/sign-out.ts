/** What stands under this word of the browser's storage belongs to whoever is signed in, and goes with them. */
export const untilSignOut = 'until-sign-out '

type Sender = () => Promise<number>

const senders = new Set<Sender>()

/**
 * Has something done before anybody signs out, such as sending what was typed. It answers how much could not be sent and is not kept in the browser's
 * storage either.
 *
 * @returns takes it back
 */
export function beforeSignOut(sender: Sender): () => void {
  senders.add(sender)
  return () => senders.delete(sender)
}

/** Has everything sent that this page can send, and counts what signing out would lose: also what other pages kept in this browser. */
export async function lostBySignOut(): Promise<number> {
  let lost = 0
  for (const sender of senders) lost += await sender()
  return lost + keptNames().length
}

/** Takes out of this browser what must not outlast the session. */
export function forgetUntilSignOut() {
  for (const name of keptNames()) localStorage.removeItem(name)
}

function keptNames(): string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(untilSignOut))
  } catch {
    // Where nothing may be stored, nothing is there.
    return []
  }
}
