import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { keyOf, questions, worst } from '@/features/feedback/points'
import { OpenImprovementLink } from '@/features/improvement'
import { formatDate } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Badge } from '@/ui/Badge'
import { Card } from '@/ui/Card'
import { Facts } from '@/ui/Facts'
import { Link } from '@/ui/Link'
import type { ReportLine } from './queries'
import { parts } from './values'

type Props = {
  line: ReportLine
  /** Code of the unit that reports. */
  unit: string
  /** The boxes in place of the words, while they are filled in. */
  children?: ReactNode
}

/** One dissatisfied answer: what it is about, what was said, what the unit says about it, what is improved. */
export function LineCard({ line, unit, children }: Props) {
  const { t, i18n } = useTranslation('dissatisfaction')
  const { ordinal, hidden, confidential, answerId, caseId, caseNumber = '', topic, answeredOn, improvements } = line
  const bad = useBadQuestions(line)
  if (hidden || !answerId || !caseId) {
    return (
      <Card title={t('line.title', { ordinal, number: t('line.confidential') })}>
        <p className="text-ink-soft">{t('line.hidden')}</p>
      </Card>
    )
  }
  const source = { kind: 'FEEDBACK' as const, id: answerId, label: confidential ? t('line.confidential') : caseNumber }
  // More people read an improvement than a confidential case.
  const finding = confidential ? undefined : t('line.finding', { number: caseNumber, questions: bad.words })
  return (
    <Card
      title={t('line.title', { ordinal, number: caseNumber })}
      aside={confidential && <Badge look="none" shape="◇" words={t('line.confidential')} />}
    >
      <div className="mb-3">
        <Facts
          facts={[
            [t('line.topic'), topic && localName(topic, i18n.language)],
            [t('line.answeredOn'), answeredOn && formatDate(answeredOn, i18n.language)],
            [t('line.bad'), bad.points],
          ]}
        />
      </div>
      {children ?? <Words line={line} />}
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Link to="/complaints/$id" params={{ id: caseId }} className="no-print">
          {t('line.case')}
        </Link>
        <OpenImprovementLink source={source} unit={unit} finding={finding} />
        {improvements.length > 0 && (
          <span>
            {t('line.improvements')}{' '}
            {improvements.map(({ id, number }) => (
              <Link key={id} to="/improvements/$id" params={{ id }} className="me-2">
                {number}
              </Link>
            ))}
          </span>
        )}
      </div>
    </Card>
  )
}

function Words({ line }: { line: ReportLine }) {
  const { t } = useTranslation('dissatisfaction')
  if (line.erased) return <p className="text-ink-soft">{t('line.erased')}</p>
  return (
    <dl className="space-y-2">
      {parts.map((part) => (
        <div key={part}>
          <dt className="font-semibold">{t(`part.${part}`)}</dt>
          <dd className="whitespace-pre-line [overflow-wrap:anywhere]">{line[part] ?? t('line.empty')}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The questions that were answered with dissatisfaction, with and without their points. */
function useBadQuestions({ scores }: ReportLine) {
  const { t } = useTranslation('dissatisfaction')
  const { t: tFeedback } = useTranslation('feedback')
  const bad = questions.flatMap((name) => {
    const point = scores?.[name]
    return point !== undefined && point <= worst ? [{ question: tFeedback(`question.${keyOf(name)}`), point }] : []
  })
  return {
    words: bad.map(({ question }) => question).join(t('comma')),
    points: bad
      .map(({ question, point }) => t('line.point', { question, point: tFeedback(`point.${point as 1 | 2}`) }))
      .join(t('comma')),
  }
}
