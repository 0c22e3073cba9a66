import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** What a notice needs to know of a failure; the api layer's ProblemError fits. */
export type Problem = { message: string; code: string; status: number; traceId?: string }

type Props = {
  problem: Problem
  /** What stays safe, such as the typed text. */
  kept?: string
  children?: ReactNode
}

/** Says what happened, what was kept, and the number by which the office's helpers find it in the log. */
export function ProblemNotice({ problem, kept, children }: Props) {
  const { t } = useTranslation('ui')
  const signedOut = problem.status === 401 && kept !== undefined && problem.code !== 'sign-in-failed'
  return (
    <div role="alert" className="rounded-md border border-late bg-late-soft px-4 py-3">
      <p className="font-semibold text-late">
        <span aria-hidden="true">■ </span>
        {useMessage(problem)}
      </p>
      {kept && <p className="mt-1">{kept}</p>}
      {signedOut && (
        <p className="mt-1">
          <a href="/sign-in" target="_blank" rel="noreferrer" className="font-semibold text-accent underline">
            {t('problem.signInElsewhere')}
          </a>
        </p>
      )}
      {problem.traceId && (
        <p className="mt-1 text-sm">
          {t('problem.trace')} <code className="select-all">{problem.traceId}</code>
        </p>
      )}
      {children && <div className="mt-2 flex flex-wrap gap-2">{children}</div>}
    </div>
  )
}

function useMessage({ code, message, status }: Problem): string {
  const { t } = useTranslation('ui')
  if (code === 'unreachable') return t('problem.unreachable')
  return message === '' ? t('problem.unknown', { status }) : message
}
