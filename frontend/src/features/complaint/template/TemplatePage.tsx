import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { idempotencyKey } from '@/api/client'
import * as limits from '@/api/limits'
import { asProblem } from '@/api/problem'
import { useVersioned } from '@/api/useVersioned'
import { Button } from '@/ui/Button'
import { Form } from '@/ui/Form'
import { LeaveGuard } from '@/ui/LeaveGuard'
import { ButtonLink } from '@/ui/Link'
import { ConflictNotice } from '@/ui/notice/ConflictNotice'
import { toast } from '@/ui/notice/Toast'
import { Page } from '@/ui/Page'
import { useForm } from '@/ui/useForm'
import { createTemplate, type ReplyTemplate, replyTemplateQuery, templatesChanged, updateTemplate } from './queries'
import { TemplateFields } from './TemplateFields'
import { bodyOf, faultsOf, type TemplateValues, templateValues } from './values'

const route = getRouteApi('/staff/reply-templates/$id')

export function TemplatePage() {
  const { id } = route.useParams()
  const { data } = useSuspenseQuery(replyTemplateQuery(id))
  // The form keeps to the version that it began with, whatever is read meanwhile.
  const [stored] = useState(data)
  return <TemplateEditor key={id} stored={stored} />
}

export const NewTemplatePage = () => <TemplateEditor />

function TemplateEditor({ stored }: { stored?: ReplyTemplate }) {
  const { t } = useTranslation('complaint')
  const { t: tUi } = useTranslation('ui')
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const key = useRef(idempotencyKey())
  const { theirs, save, accept } = useVersioned<{ version: number }>(stored ?? { version: 0 }, () =>
    queryClient.fetchQuery({ ...replyTemplateQuery(stored?.id ?? ''), staleTime: 0 }),
  )
  const labels = {
    name: t('template.name'),
    outcome: t('submit.outcome'),
    dismissalGround: t('submit.ground'),
    topic: t('column.topic'),
    text: t('template.text'),
    place: t('template.place'),
    active: t('template.inUse'),
  }
  const form = useForm<TemplateValues>({
    initial: templateValues(stored),
    asProblem,
    check: (values) =>
      faultsOf(
        values,
        (name) => tUi('form.fillIn', { label: labels[name] }),
        () => t('template.placeFault', { most: limits.ReplyTemplateRequest.place }),
      ),
    submit: async (values) => {
      if (stored) await save((version) => updateTemplate(stored.id, version, bodyOf(values)))
      else await createTemplate(bodyOf(values), key.current)
      toast(tUi('saved'))
      await templatesChanged(queryClient)
      await navigate({ to: '/reply-templates', ignoreBlocker: true })
    },
  })
  const seen = theirs as ReplyTemplate | undefined
  const title = stored ? stored.name : t('template.new')
  return (
    <Page title={title} actions={<ButtonLink to="/reply-templates">{t('template.back')}</ButtonLink>}>
      <LeaveGuard when={form.dirty} />
      <div className="card max-w-4xl p-4 sm:p-5">
        <Form form={seen ? { ...form, problem: undefined } : form} label={title} labels={labels}>
          {seen && (
            <ConflictNotice
              sides={(['name', 'text', 'place'] as const).map((name) => ({
                label: labels[name],
                mine: form.values[name],
                theirs: templateValues(seen)[name],
              }))}
              onKeepMine={() => {
                accept(seen)
                void form.onSubmit()
              }}
              onTakeTheirs={() => {
                accept(seen)
                form.reset(templateValues(seen))
              }}
            />
          )}
          <TemplateFields form={form} labels={labels} topic={stored?.topic?.code} />
          <Button type="submit" kind="primary" busy={form.busy}>
            {tUi('save')}
          </Button>
        </Form>
      </div>
    </Page>
  )
}
