import { asProblem } from '@/api/problem'
import { useVersioned } from '@/api/useVersioned'
import { ConflictNotice } from '@/ui/notice/ConflictNotice'
import { type FieldErrors, useForm } from '@/ui/useForm'

type Options<T, V> = {
  /** The stored thing, or nothing yet. */
  stored?: T
  valuesOf: (stored?: T) => V
  /** The values as a reader understands them, in the order of the form. */
  wordsOf: (values: V) => { label: string; words: string }[]
  read: () => Promise<T>
  create: (values: V) => Promise<T>
  update: (values: V, version: number) => Promise<T>
  check: (values: V) => FieldErrors<V>
  onSaved: (saved: T) => Promise<unknown>
}

/** A form that makes a thing or changes it, and shows both sides when somebody else changed it meanwhile. */
export function useEditing<T extends { version: number }, V extends Record<string, unknown>>(options: Options<T, V>) {
  const { stored, valuesOf, wordsOf, read, create, update, check, onSaved } = options
  const { theirs, save, accept } = useVersioned<{ version: number }>(stored ?? { version: 0 }, read)
  const form = useForm<V>({
    initial: valuesOf(stored),
    asProblem,
    check,
    submit: async (values) => {
      const saved = stored ? await save((version) => update(values, version)) : await create(values)
      await onSaved(saved as T)
    },
  })
  const seen = theirs as T | undefined
  const conflict = seen && (
    <ConflictNotice
      sides={wordsOf(form.values).map(({ label, words }, place) => ({
        label,
        mine: words,
        theirs: wordsOf(valuesOf(seen))[place]?.words ?? '',
      }))}
      onKeepMine={() => {
        accept(seen)
        form.onSubmit()
      }}
      onTakeTheirs={() => {
        accept(seen)
        form.reset(valuesOf(seen))
      }}
    />
  )
  return { form, conflict }
}
