import { cx } from './cx'

type Props = {
  /** What the way leads to; read by screen readers. */
  label: string
  steps: string[]
  /** From 0; as many as there are steps when all are done. */
  current: number
}

/** Where somebody is on a way of a few steps. */
export function Steps({ label, steps, current }: Props) {
  return (
    <ol aria-label={label} className="no-print mb-4 flex gap-1 sm:gap-2">
      {steps.map((step, index) => {
        const done = index < current
        const here = index === current
        return (
          <li
            key={step}
            aria-current={here ? 'step' : undefined}
            className={cx(
              'flex min-w-0 flex-1 items-center gap-2 border-t-4 pt-2 max-sm:flex-col max-sm:items-start max-sm:gap-0.5',
              done || here ? 'border-accent' : 'border-line',
              here ? 'font-bold text-accent' : done ? 'text-ink' : 'text-ink-soft',
            )}
          >
            <span
              aria-hidden="true"
              className={cx(
                'flex size-6 shrink-0 items-center justify-center rounded-full border text-sm font-bold',
                done && 'border-accent bg-accent text-white',
                here && 'border-accent bg-paper text-accent',
                !done && !here && 'border-line-strong bg-paper text-ink-soft',
              )}
            >
              {done ? '✓' : index + 1}
            </span>
            {step}
          </li>
        )
      })}
    </ol>
  )
}
