import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import type { Report } from '../queries'

const StepDialog = lazy(async () => ({ default: (await import('../report/StepDialog')).StepDialog }))

/** Writes something beside the report, without moving it. */
export function CommentButton({ report }: { report: Report }) {
  const { t } = useTranslation('progress')
  const [open, setOpen] = useState(false)
  return (
    <span className="no-print">
      <Button small onPress={() => setOpen(true)}>
        {t('action.comment')}
      </Button>
      <Suspense>
        {open && <StepDialog step="comment" report={report} version={report.version} onClose={() => setOpen(false)} />}
      </Suspense>
    </span>
  )
}
