import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DueDate } from '@/features/calendar/queries'
import { Skeleton } from '@/ui/notice/Skeleton'

const DueArithmetic = lazy(async () => ({
  default: (await import('@/features/calendar/DueArithmetic')).DueArithmetic,
}))

/** How the first deadline came about, day by day; folded until somebody doubts it. */
export function DeadlineSteps({ deadline }: { deadline: DueDate }) {
  const { t } = useTranslation('complaint')
  const [open, setOpen] = useState(false)
  return (
    <details className="mt-2" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer font-semibold text-accent">{t('deadline.steps')}</summary>
      {open && (
        <Suspense fallback={<Skeleton lines={6} />}>
          <DueArithmetic due={deadline} />
        </Suspense>
      )}
    </details>
  )
}
