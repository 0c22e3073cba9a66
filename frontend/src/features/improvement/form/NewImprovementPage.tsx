import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { idempotencyKey } from '@/api/client'
import { SubmitBar } from '@/features/attachment/SubmitBar'
import { sessionQuery } from '@/features/identity/queries'
import { officeQuery } from '@/features/organization/queries'
import { Form } from '@/ui/Form'
import { LeaveGuard } from '@/ui/LeaveGuard'
import { ButtonLink } from '@/ui/Link'
import { toast } from '@/ui/notice/Toast'
import { Page } from '@/ui/Page'
import { createImprovement } from '../actions'
import { sourceKinds } from '../list/search'
import { type SourceKind, takeImprovement } from '../queries'
import { mayOpenForAll, ownUnitId } from '../rights'
import { bodyOf, freshValues } from '../values'
import { draftOf } from './draft'
import { ImprovementFields } from './ImprovementFields'
import { useImprovementForm } from './useImprovementForm'

const route = getRouteApi('/staff/improvements/new')

/** Opens an improvement; from the page of a source most of it is there already. */
export function NewImprovementPage() {
  const { t } = useTranslation('improvement')
  const search = route.useSearch()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const { data: session } = useSuspenseQuery(sessionQuery)
  const { data: office } = useSuspenseQuery(officeQuery)
  const key = useRef(idempotencyKey())
  const own = office.units.find(({ id }) => id === ownUnitId(session))?.code
  const kind = sourceKinds.find((one) => one === search.sourceKind)
  const draft = draftOf(queryClient, kind, search.sourceId)
  const source = kind && search.sourceId ? { kind: kind as SourceKind, label: draft.label } : undefined
  const improvementForm = useImprovementForm({
    initial: freshValues({
      ...(source && { ...search, sourceLabel: draft.label, finding: draft.finding }),
      unit: search.unit ?? (mayOpenForAll(session) ? undefined : own),
    }),
    sourced: source !== undefined,
    submit: async (values, files) => {
      const saved = await createImprovement(bodyOf(values, files), key.current)
      void takeImprovement(queryClient, saved)
      toast(t('done.open', { number: saved.number }))
      await navigate({ to: '/improvements/$id', params: { id: saved.id }, ignoreBlocker: true })
    },
  })
  const { form, uploads, labels } = improvementForm

  return (
    <Page
      title={t('form.title')}
      aside={<span className="phone:hidden">{t('form.explain')}</span>}
      actions={<ButtonLink to="/improvements">{t('detail.back')}</ButtonLink>}
    >
      <LeaveGuard when={form.dirty} />
      <div className="card p-4 sm:p-5">
        <Form form={form} label={t('form.title')} labels={labels}>
          <ImprovementFields {...improvementForm} source={source} />
          <SubmitBar busy={form.busy} uploads={uploads} label={t('form.submit')} />
        </Form>
      </div>
    </Page>
  )
}
