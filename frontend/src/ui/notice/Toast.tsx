import { useSyncExternalStore } from 'react'

type Note = { id: number; text: string }

let notes: Note[] = []
let nextId = 1
const listeners = new Set<() => void>()

function change(to: Note[]) {
  notes = to
  for (const listener of listeners) listener()
}

/** Says for a few seconds that something was done. Failures never go here: they stay in sight in a notice. */
export function toast(text: string, milliseconds = 5000) {
  const note = { id: nextId++, text }
  change([...notes, note])
  setTimeout(() => change(notes.filter(({ id }) => id !== note.id)), milliseconds)
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The place where toasts appear; stands once in the layout. */
export function ToastRegion() {
  const shown = useSyncExternalStore(subscribe, () => notes)
  return (
    <div
      role="status"
      aria-live="polite"
      className="no-print pointer-events-none fixed inset-x-0 bottom-4 z-50 flex flex-col items-center gap-2 px-4"
    >
      {shown.map(({ id, text }) => (
        <p key={id} className="rounded-md bg-ink px-4 py-2 font-semibold text-white shadow-lg">
          <span aria-hidden="true">✓ </span>
          {text}
        </p>
      ))}
    </div>
  )
}
