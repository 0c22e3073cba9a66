import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useVersioned } from '@/api/useVersioned'
import { SubmitBar } from '@/features/attachment/SubmitBar'
import { ConflictNotice } from '@/ui/ConflictNotice'
import { Form } from '@/ui/Form'
import { LeaveGuard } from '@/ui/LeaveGuard'
import { ButtonLink } from '@/ui/Link'
import { Page } from '@/ui/Page'
import { toast } from '@/ui/Toast'
import { updateImprovement } from './actions'
import { ImprovementFields } from './ImprovementFields'
import { type Improvement, improvementQuery, takeImprovement } from './queries'
import { useImprovementForm } from './useImprovementForm'
import { foundOf, type ImprovementValues, valuesOf } from './values'

const route = getRouteApi('/staff/improvements/$id/edit')

export function EditImprovementPage() {
  const { id } = route.useParams()
  const { data } = useSuspenseQuery(improvementQuery(id))
  // The form keeps to the version that it began with, whatever is read meanwhile.
  const [improvement] = useState(data)
  return <EditImprovement key={id} improvement={improvement} />
}

const compared = ['finding', 'unit', 'items', 'attachmentIds'] as const

function wordsOf(values: ImprovementValues, name: (typeof compared)[number]): string {
  if (name === 'items') return values.items.map(({ label }) => label).join(' ')
  if (name === 'attachmentIds') return values.attachmentIds.map(({ fileName }) => fileName).join(' ')
  return values[name]
}

function EditImprovement({ improvement }: { improvement: Improvement }) {
  const { t } = useTranslation('improvement')
  const { id } = improvement
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const { theirs, save, accept } = useVersioned(improvement, () =>
    queryClient.fetchQuery({ ...improvementQuery(id), staleTime: 0 }),
  )
  const improvementForm = useImprovementForm({
    initial: valuesOf(improvement),
    stored: improvement,
    sourced: true,
    submit: async (values, files) => {
      const saved = await save((version) => updateImprovement(id, version, foundOf(values, files)))
      void takeImprovement(queryClient, saved)
      toast(t('done.update'))
      await navigate({ to: '/improvements/$id', params: { id }, ignoreBlocker: true })
    },
  })
  const { form, uploads, labels } = improvementForm
  const title = t('action.update')

  return (
    <Page title={title} aside={improvement.number}>
      <LeaveGuard when={form.dirty} />
      <div className="card p-4 sm:p-5">
        <Form form={theirs ? { ...form, problem: undefined } : form} label={title} labels={labels}>
          {theirs && (
            <ConflictNotice
              sides={compared.map((name) => ({
                label: labels[name],
                mine: wordsOf(form.values, name),
                theirs: wordsOf(valuesOf(theirs), name),
              }))}
              onKeepMine={() => {
                accept(theirs)
                void form.onSubmit()
              }}
              onTakeTheirs={() => {
                accept(theirs)
                form.reset(valuesOf(theirs))
              }}
            />
          )}
          <ImprovementFields {...improvementForm} source={improvement.source} storedUnit={improvement.unit.code} />
          <SubmitBar busy={form.busy} uploads={uploads} label={t('confirm.update')}>
            <ButtonLink to="/improvements/$id" params={{ id }}>
              {t('detail.cancel')}
            </ButtonLink>
          </SubmitBar>
        </Form>
      </div>
    </Page>
  )
}
