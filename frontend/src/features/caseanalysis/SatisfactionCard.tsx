import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { percent } from '@/features/feedback/percent'
import { handlingSatisfactionQuery } from '@/features/feedback/queries'
import { UnitMonths } from '@/features/feedback/UnitMonths'
import { Card } from '@/ui/Card'
import { Link } from '@/ui/Link'
import { RetryNotice } from '@/ui/notice/RetryNotice'
import { Skeleton } from '@/ui/notice/Skeleton'

/** What people said of how their cases were handled, by unit and month. It counts by the reply, and is asked for beside the rest. */
export function SatisfactionCard({ year }: { year: number }) {
  const { t } = useTranslation('caseanalysis')
  const { data, error, refetch } = useQuery(handlingSatisfactionQuery(year))
  const overall = data?.all.questions.find(({ question }) => question === 'OVERALL')
  return (
    <div className="space-y-4 lg:col-span-2">
      <Card
        title={t('satisfaction')}
        aside={
          <Link to="/handling-satisfaction" search={{ year: String(year) }}>
            {t('satisfactionAll')}
          </Link>
        }
      >
        {error && <RetryNotice problem={asProblem(error)} onRetry={refetch} />}
        {!data && !error && <Skeleton lines={2} />}
        {data && (
          <p className="flex flex-wrap items-baseline gap-x-4">
            <strong className="text-[1.75rem] leading-9 tabular-nums">{percent(overall?.satisfiedRate)}</strong>
            <span className="text-ink-soft">
              {t('satisfactionOf', { answered: data.all.answered, invited: data.all.invited })}
            </span>
          </p>
        )}
      </Card>
      {data && data.all.cases > 0 && <UnitMonths results={data} />}
    </div>
  )
}
