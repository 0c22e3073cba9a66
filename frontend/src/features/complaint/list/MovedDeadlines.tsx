import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { formatDate } from '@/lib/format'
import { Button } from '@/ui/Button'
import { Link } from '@/ui/Link'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { toast } from '@/ui/notice/Toast'
import { confirmMovedDeadlines, movedDeadlinesQuery } from '../queries'

/** Tells research and evaluation which deadlines a new calendar would move, and moves them when that is confirmed. Silent when there are none. */
export function MovedDeadlines() {
  const { t, i18n } = useTranslation('complaint')
  const queryClient = useQueryClient()
  const { data } = useQuery(movedDeadlinesQuery)
  const items = data?.items ?? []
  const confirm = useMutation({
    mutationFn: () => confirmMovedDeadlines({ cases: items.map(({ id, version }) => ({ id, version })) }),
    onSuccess: async () => {
      toast(t('moved.done', { count: items.length }))
      await queryClient.invalidateQueries({ queryKey: ['complaints'] })
    },
    onError: () => queryClient.invalidateQueries({ queryKey: movedDeadlinesQuery.queryKey }),
  })
  if (items.length === 0) return null
  return (
    <section aria-label={t('moved.title')} className="mb-3 rounded-md border border-mark bg-watch-soft px-4 py-3">
      <h2 className="text-base">{t('moved.title')}</h2>
      <p>{t('moved.explain', { count: items.length })}</p>
      <ul className="my-2">
        {items.map((item) => (
          <li key={item.id}>
            <Link to="/complaints/$id" params={{ id: item.id }}>
              {item.number}
            </Link>{' '}
            {formatDate(item.dueOn, i18n.language)} → {formatDate(item.movedTo, i18n.language)}
          </li>
        ))}
      </ul>
      {confirm.error && <ProblemNotice problem={asProblem(confirm.error)} />}
      <Button small kind="primary" busy={confirm.isPending} onPress={() => confirm.mutate()}>
        {t('moved.confirm')}
      </Button>
    </section>
  )
}
