import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Problem } from './notice/ProblemNotice'

export type FieldErrors<V> = Partial<Record<keyof V & string, string>>

/** A failure that may name fields; the api layer's ProblemError fits. */
type FieldProblem = Problem & { fieldErrors?: { field: string; message: string }[] }

type Options<V> = {
  initial: V
  /** Faults that the browser can see by itself, such as an empty required field. The server judges the rest. */
  check?: (values: V) => FieldErrors<V>
  submit: (values: V) => Promise<unknown>
  /** Turns whatever was thrown into a problem. */
  asProblem: (error: unknown) => FieldProblem
}

/**
 * The state of one form: values, errors at their fields, and one submission at a time. What was typed stays whatever the
 * server says. What the server says of something that the form has no field for stands in `problem`, for the notice.
 */
export function useForm<V extends Record<string, unknown>>({ initial, check, submit, asProblem }: Options<V>) {
  const { t } = useTranslation('ui')
  const [values, setValues] = useState(initial)
  const [errors, setErrors] = useState<FieldErrors<V>>({})
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const [attempts, setAttempts] = useState(0)
  const [dirty, setDirty] = useState(false)
  const running = useRef(false)

  /** Takes a value, or a step from the value before where answers may come in any order. */
  function set<K extends keyof V & string>(field: K, value: V[K] | ((before: V[K]) => V[K])) {
    setValues((before) => ({ ...before, [field]: value instanceof Function ? value(before[field]) : value }))
    setErrors(({ [field]: _gone, ...rest }) => rest as FieldErrors<V>)
    setDirty(true)
  }

  function refuse(found: FieldErrors<V>) {
    setErrors(found)
    setAttempts((count) => count + 1)
  }

  async function onSubmit(event?: FormEvent) {
    event?.preventDefault()
    // A state would come too late for the second click of a double click.
    if (running.current) return
    const found = check?.(values) ?? {}
    setProblem(undefined)
    if (Object.keys(found).length > 0) return refuse(found)
    running.current = true
    setBusy(true)
    try {
      await submit(values)
      setErrors({})
      setDirty(false)
    } catch (thrown) {
      const failure = asProblem(thrown)
      const faults = failure.fieldErrors ?? []
      const known = faults.filter(({ field }) => field in values)
      const others = new Set(faults.filter((fault) => !known.includes(fault)).map(({ message }) => message))
      refuse(Object.fromEntries(known.map(({ field, message }) => [field, message])) as FieldErrors<V>)
      if (others.size > 0) setProblem({ ...failure, message: [...others].join(t('semicolon')) })
      else if (known.length === 0) setProblem(failure)
    } finally {
      running.current = false
      setBusy(false)
    }
  }

  /** The properties that a text field needs. */
  function field<K extends keyof V & string>(name: K) {
    return { name, value: values[name], onChange: (value: V[K]) => set(name, value), error: errors[name] }
  }

  function reset(to: V = initial) {
    setValues(to)
    setErrors({})
    setProblem(undefined)
    setDirty(false)
  }

  return { values, set, field, errors, problem, busy, dirty, attempts, onSubmit, reset }
}
