import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { formatDate } from '@/lib/format'
import { Card } from '@/ui/Card'
import { Select } from '@/ui/field/Select'
import { ButtonLink } from '@/ui/Link'
import { EmptyState } from '@/ui/notice/EmptyState'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { Page } from '@/ui/Page'
import { ChangeList, ItemList } from './DifferenceLists'
import { type PlanDifferences, planDifferencesQuery, plansQuery } from './queries'

const route = getRouteApi('/plan/differences')

/** Two revisions side by side: what came, what went, what reads differently. */
export function DifferencesPage() {
  const { t, i18n } = useTranslation('plan')
  const { data: plans } = useSuspenseQuery(plansQuery)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const plan = search.plan ?? plans.items[0]?.id ?? ''
  const against = search.against ?? plans.items.find(({ id }) => id !== plan)?.id ?? ''
  const ready = plan !== '' && against !== '' && plan !== against
  const { data, error } = useQuery({ ...planDifferencesQuery(plan, against), enabled: ready })
  const options = plans.items.map(({ id, revisedOn, revisionWord, state }) => ({
    value: id,
    label: `${formatDate(revisedOn, i18n.language)} ${revisionWord}${state === 'DRAFT' ? t('differences.draft') : ''}`,
  }))

  return (
    <Page title={t('differences.title')} actions={<ButtonLink to="/plan/revisions">{t('revisions.link')}</ButtonLink>}>
      <div className="no-print mb-4 grid max-w-2xl gap-3 sm:grid-cols-2">
        <Select
          label={t('differences.against')}
          name="against"
          value={against}
          options={options}
          onChange={(value) => navigate({ search: { plan, against: value } })}
        />
        <Select
          label={t('differences.plan')}
          name="plan"
          value={plan}
          options={options}
          onChange={(value) => navigate({ search: { plan: value, against } })}
        />
      </div>
      {!ready && <EmptyState title={t('differences.chooseTwo')} />}
      {error && <ProblemNotice problem={asProblem(error)} />}
      {ready && !data && !error && <Skeleton lines={8} className="card p-5" />}
      {data && <Found differences={data} />}
    </Page>
  )
}

function Found({ differences: { added, removed, changed } }: { differences: PlanDifferences }) {
  const { t } = useTranslation('plan')
  if (added.length + removed.length + changed.length === 0) return <EmptyState title={t('differences.none')} />
  return (
    <div className="space-y-4">
      <p role="status" className="text-ink-soft">
        {t('differences.sum', { added: added.length, removed: removed.length, changed: changed.length })}
      </p>
      {changed.length > 0 && (
        <Card title={t('differences.changed')}>
          <ChangeList changes={changed} />
        </Card>
      )}
      {added.length > 0 && (
        <Card title={t('differences.added')}>
          <ItemList items={added} />
        </Card>
      )}
      {removed.length > 0 && (
        <Card title={t('differences.removed')}>
          <ItemList items={removed} />
        </Card>
      )}
    </div>
  )
}
