import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { formatInstant, formatMonth } from '@/lib/format'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { ConfirmDialog } from '@/ui/Dialog'
import { Link } from '@/ui/Link'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { toast } from '@/ui/notice/Toast'
import { useForm } from '@/ui/useForm'
import { firstDay } from '../months'
import { type Month, monthQuery, publishMonth, takeMonth } from '../queries'

/** Whether what was reviewed of the month is public, and the switch for those who may turn it. */
export function PublicationSwitch({ month }: { month: Month }) {
  const { t, i18n } = useTranslation('consolidation')
  const queryClient = useQueryClient()
  const [asking, setAsking] = useState(false)
  const open = month.published
  const form = useForm({
    initial: {},
    asProblem,
    submit: async () => {
      try {
        await takeMonth(queryClient, await publishMonth(month, !open))
      } catch (error) {
        // Somebody was faster: the switch shows how it stands now.
        if (asProblem(error).status === 412) await queryClient.refetchQueries(monthQuery(month.month))
        setAsking(false)
        throw error
      }
      toast(t(open ? 'public.withdrawn' : 'public.opened'))
      setAsking(false)
    },
  })
  const verb = t(open ? 'public.withdraw' : 'public.open')
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Badge look={open ? 'good' : 'none'} shape={open ? '●' : '○'} words={t(open ? 'public.is' : 'public.isNot')} />
      {month.publishedAt && month.publishedBy && (
        <span className="text-sm text-ink-soft">
          {t('public.by', { by: month.publishedBy, at: formatInstant(month.publishedAt, i18n.language) })}
        </span>
      )}
      {open && (
        <Link to="/published-results/$month" params={{ month: month.month }}>
          {t('public.look')}
        </Link>
      )}
      {month.allowedActions.includes('publish') && (
        <Button small onPress={() => setAsking(true)}>
          {verb}
        </Button>
      )}
      {form.problem && <ProblemNotice problem={form.problem} />}
      <ConfirmDialog
        open={asking}
        title={t(open ? 'public.withdrawTitle' : 'public.openTitle', {
          month: formatMonth(firstDay(month.month), i18n.language),
        })}
        confirm={verb}
        busy={form.busy}
        onConfirm={() => void form.onSubmit()}
        onCancel={() => setAsking(false)}
      >
        {t(open ? 'public.withdrawExplain' : 'public.openExplain')}
      </ConfirmDialog>
    </div>
  )
}
