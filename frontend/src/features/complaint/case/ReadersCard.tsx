import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { RetryNotice } from '@/ui/notice/RetryNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { type Complaint, caseReadersQuery } from '../queries'

const NameReaderDialog = lazy(async () => ({ default: (await import('./NameReaderDialog')).NameReaderDialog }))

/** Who reads a confidential case, and why: who reads it may name another, so that it goes on when somebody leaves. */
export function ReadersCard({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation('complaint')
  const [naming, setNaming] = useState(false)
  const { data, error, refetch } = useQuery(caseReadersQuery(complaint.id))
  return (
    <Card title={t('readers.title')} aside={t('confidential')}>
      {error && <RetryNotice problem={asProblem(error)} onRetry={refetch} />}
      {!data && !error && <Skeleton lines={2} />}
      {data && (
        <ul>
          {data.readers.map(({ id, name, unit, reasons }) => (
            <li key={id} className="flex flex-wrap items-baseline gap-x-2 py-0.5">
              <span className="[overflow-wrap:anywhere]">{name}</span>
              <span className="text-sm text-ink-soft">
                {[unit, ...reasons.map((reason) => t(`readers.reason.${reason}`))].filter(Boolean).join(t('stop'))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {data && complaint.allowedActions.includes('nameReaders') && (
        <p className="no-print mt-2">
          <Button small onPress={() => setNaming(true)}>
            {t('readers.name')}
          </Button>
        </p>
      )}
      {naming && data && (
        <Suspense>
          <NameReaderDialog id={complaint.id} others={data.others} onClose={() => setNaming(false)} />
        </Suspense>
      )}
    </Card>
  )
}
