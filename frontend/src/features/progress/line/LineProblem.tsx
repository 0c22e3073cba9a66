import { useTranslation } from 'react-i18next'
import type { ProblemError } from '@/api/problem'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'

/** Why the server does not take a line, as far as no box of it says so already. */
export function LineProblem({ problem, shown }: { problem: ProblemError; shown: string[] }) {
  const { t } = useTranslation('progress')
  const others = problem.fieldErrors.filter(({ field }) => !shown.includes(field)).map(({ message }) => message)
  if (others.length === 0 && problem.fieldErrors.length > 0) return null
  const { code, status, traceId, message } = problem
  return (
    <div className="no-print mt-2">
      <ProblemNotice problem={{ code, status, traceId, message: others.join(' ') || message }} kept={t('line.kept')} />
    </div>
  )
}
