import { useQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { formatDay } from '@/lib/format'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Facts } from '@/ui/Facts'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { keyOf, points, questions, worst } from './points'
import { type CaseFeedback, caseFeedbackQuery } from './queries'

const HandOverDialog = lazy(async () => ({ default: (await import('./HandOverDialog')).HandOverDialog }))
const PaperDialog = lazy(async () => ({ default: (await import('./PaperDialog')).PaperDialog }))

/** What the petitioner of an answered case was asked and said. */
export function CaseFeedbackCard({ caseId }: { caseId: string }) {
  const { t } = useTranslation('feedback')
  const { data, error } = useQuery(caseFeedbackQuery(caseId))
  const problem = error ? asProblem(error) : undefined
  return (
    <Card title={t('card.title')} aside={data && t(`state.${data.state}`)}>
      {problem?.status === 404 ? (
        <p className="text-ink-soft">{t('card.none')}</p>
      ) : problem ? (
        <ProblemNotice problem={problem} />
      ) : data ? (
        <Said feedback={data} />
      ) : (
        <Skeleton lines={3} />
      )}
    </Card>
  )
}

function Said({ feedback }: { feedback: CaseFeedback }) {
  const { t, i18n } = useTranslation('feedback')
  const [open, setOpen] = useState<'handOver' | 'paper'>()
  const { state, way, invitedOn, closesOn, answeredOn, enteredBy, dissatisfied, comment, allowedActions } = feedback
  const day = (iso?: string) => iso && formatDay(iso, i18n.language)
  const facts: [string, ReactNode][] = [
    [t('card.way'), way && t(`way.${way}`)],
    [t('card.invitedOn'), day(invitedOn)],
    [t('card.closesOn'), state !== 'ANSWERED' && day(closesOn)],
    [t('card.answeredOn'), day(answeredOn)],
    [t('card.enteredBy'), enteredBy],
  ]
  return (
    <>
      {state === 'NOT_INVITED' && <p className="mb-2">{t('card.notInvited')}</p>}
      {dissatisfied && (
        <p className="mb-2">
          <Badge look="late" shape="◆" words={t('card.dissatisfied')} />
        </p>
      )}
      {feedback.scores && <Points scores={feedback.scores} />}
      {comment && (
        <>
          <h3 className="mt-3 font-semibold">{t('card.comment')}</h3>
          <p className="whitespace-pre-line [overflow-wrap:anywhere]">{comment}</p>
        </>
      )}
      <div className="mt-2 text-[0.9375rem]">
        <Facts facts={facts} />
      </div>
      {allowedActions.length > 0 && (
        <p className="no-print mt-3 flex flex-wrap gap-2">
          {allowedActions.includes('handOver') && (
            <Button small onPress={() => setOpen('handOver')}>
              {t(feedback.hasCode ? 'handOver.again' : 'handOver.open')}
            </Button>
          )}
          {allowedActions.includes('enterPaper') && (
            <Button small onPress={() => setOpen('paper')}>
              {t('paper.open')}
            </Button>
          )}
        </p>
      )}
      <Suspense>
        {open === 'handOver' && <HandOverDialog caseId={feedback.caseId} onClose={() => setOpen(undefined)} />}
        {open === 'paper' && <PaperDialog feedback={feedback} onClose={() => setOpen(undefined)} />}
      </Suspense>
    </>
  )
}

/** Each question with its point, as words and as filled shapes. */
function Points({ scores }: { scores: NonNullable<CaseFeedback['scores']> }) {
  const { t } = useTranslation('feedback')
  return (
    <dl className="grid grid-cols-[auto_auto_minmax(0,1fr)] items-baseline gap-x-3 gap-y-0.5">
      {questions.map((name) => {
        const point = scores[name]
        return (
          <div key={name} className="contents">
            <dt>{t(`question.${keyOf(name)}`)}</dt>
            <dd aria-hidden="true" className={point && point <= worst ? 'text-late' : 'text-accent'}>
              {point ? '●'.repeat(point) + '○'.repeat(points.length - point) : ''}
            </dd>
            <dd>{point ? t(`point.${point as 1 | 2 | 3 | 4 | 5}`) : t('card.skipped')}</dd>
          </div>
        )
      })}
    </dl>
  )
}
