import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Problem, ProblemNotice } from './notice/ProblemNotice'

type FormState = {
  errors: Partial<Record<string, string>>
  problem?: Problem
  attempts: number
  onSubmit: (event?: FormEvent) => void
}

type Props = {
  /** What `useForm` gave. */
  form: FormState
  /** Accessible name of the form. */
  label: string
  /** Labels of the fields, for the summary. */
  labels: Record<string, string>
  children: ReactNode
  className?: string
}

/** A form whose errors also stand together at its head, each a link to its field. */
export function Form({ form, label, labels, children, className = 'space-y-4' }: Props) {
  return (
    <form noValidate aria-label={label} onSubmit={form.onSubmit} className={className}>
      <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
      {form.problem && <KeptNotice problem={form.problem} />}
      {children}
    </form>
  )
}

function KeptNotice({ problem }: { problem: Problem }) {
  const { t } = useTranslation('ui')
  return <ProblemNotice problem={problem} kept={t('problem.kept')} />
}

function ErrorSummary({
  errors,
  labels,
  attempts,
}: {
  errors: FormState['errors']
  labels: Props['labels']
  attempts: number
}) {
  const { t } = useTranslation('ui')
  const box = useRef<HTMLDivElement>(null)
  const found = Object.entries(errors).filter(([, message]) => message !== undefined)

  useEffect(() => {
    // After each refused attempt the summary takes the focus, so that a screen reader reads it first.
    if (attempts > 0) box.current?.focus()
  }, [attempts])

  if (found.length === 0) return null
  return (
    <div ref={box} tabIndex={-1} role="alert" className="rounded-md border border-late bg-late-soft px-4 py-3">
      <p className="font-semibold text-late">{t('form.faults', { count: found.length })}</p>
      <ul className="mt-1 list-disc ps-5">
        {found.map(([name, message]) => (
          <li key={name}>
            <a href={`#${name}`} className="text-late underline" onClick={(event) => focusField(event, name)}>
              {labels[name] ?? name}
              {t('colon')}
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function focusField(event: { preventDefault: () => void }, name: string) {
  event.preventDefault()
  const field = document.getElementById(name)
  const target = field?.matches('input,textarea,select,button')
    ? field
    : field?.querySelector<HTMLElement>('input,textarea,select,button')
  // What cannot be changed any more has no box; its place takes the focus.
  ;(target ?? field)?.focus()
}
