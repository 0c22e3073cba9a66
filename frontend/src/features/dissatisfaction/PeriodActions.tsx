import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { idempotencyKey } from '@/api/client'
import { asProblem } from '@/api/problem'
import { firstDay } from '@/lib/first-day'
import { formatMonth } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Button } from '@/ui/Button'
import { Link } from '@/ui/Link'
import type { Problem } from '@/ui/notice/ProblemNotice'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { toast } from '@/ui/notice/Toast'
import { createReport, type Period, takeReport } from './queries'

/** Leads to the report of a month, or begins it; where nobody was dissatisfied, one click submits that. */
export function PeriodActions({ period }: { period: Period }) {
  const { t, i18n } = useTranslation('dissatisfaction')
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  // However often a button is pressed or an answer is lost: one key, one report.
  const keys = useRef({ create: idempotencyKey(), reportNothing: idempotencyKey() })
  const running = useRef(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const { unit, year, month, reportId, allowedActions } = period
  const which = { unit: localName(unit, i18n.language), month: formatMonth(firstDay(period), i18n.language) }
  if (reportId) {
    return (
      <Link to="/dissatisfaction-reports/$id" params={{ id: reportId }} aria-label={t('action.openOf', which)}>
        {t('action.open')}
      </Link>
    )
  }

  async function begin(action: 'create' | 'reportNothing') {
    if (running.current) return
    running.current = true
    setBusy(true)
    setProblem(undefined)
    try {
      const nothing = action === 'reportNothing'
      const saved = await createReport(
        { unit: unit.code, year, month, ...(nothing ? { nothing } : {}) },
        keys.current[action],
      )
      await takeReport(queryClient, saved)
      if (nothing) toast(t('done.reportNothing', which))
      else await navigate({ to: '/dissatisfaction-reports/$id', params: { id: saved.id } })
    } catch (error) {
      const failure = asProblem(error)
      setProblem({ ...failure, message: failure.fieldErrors[0]?.message ?? failure.message })
    } finally {
      running.current = false
      setBusy(false)
    }
  }

  const offered = (['reportNothing', 'create'] as const).filter((action) => allowedActions.includes(action))
  if (offered.length === 0) return '–'
  return (
    <div className="flex flex-wrap gap-2">
      {offered.map((action) => (
        <Button
          key={action}
          small
          busy={busy}
          aria-label={t(`action.${action}Of`, which)}
          onPress={() => void begin(action)}
        >
          {t(`action.${action}`)}
        </Button>
      ))}
      {problem && <ProblemNotice problem={problem} />}
    </div>
  )
}
