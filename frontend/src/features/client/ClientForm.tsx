import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import type { useVersioned } from '@/api/useVersioned'
import { Button } from '@/ui/Button'
import { Form } from '@/ui/Form'
import { LeaveGuard } from '@/ui/LeaveGuard'
import { ConflictNotice } from '@/ui/notice/ConflictNotice'
import { toast } from '@/ui/notice/Toast'
import { useForm } from '@/ui/useForm'
import { bodyOf, ClientFields, type ClientValues, useClientCheck, useClientLabels, valuesOf } from './ClientFields'
import { type ApiClient, type Scope, updateClient } from './queries'

type Props = {
  client: ApiClient
  versioned: ReturnType<typeof useVersioned<ApiClient>>
  onSaved: (client: ApiClient) => Promise<void>
}

/** What a program is called and what it may. */
export function ClientForm({ client, versioned, onSaved }: Props) {
  const { t } = useTranslation('client')
  const { t: tUi } = useTranslation('ui')
  const { expiresOn: _ofKeys, ...labels } = useClientLabels()
  const form = useForm({
    initial: valuesOf(client),
    asProblem,
    check: useClientCheck(),
    submit: async (values) => {
      const saved = await versioned.save((version) => updateClient(client.id, version, bodyOf(values)))
      toast(tUi('saved'))
      await onSaved(saved)
    },
  })
  const { theirs } = versioned

  /** A value as a reader understands it. */
  const words = (values: ClientValues): Record<keyof ClientValues, string> => ({
    ...values,
    scopes: values.scopes.map((one) => t(`scope.${one as Scope}`)).join(t('comma')),
  })

  return (
    <>
      <LeaveGuard when={form.dirty} />
      <Form form={form} label={t('edit')} labels={labels}>
        {theirs && (
          <ConflictNotice
            sides={(Object.keys(labels) as (keyof typeof labels)[]).map((name) => ({
              label: labels[name],
              mine: words(form.values)[name],
              theirs: words(valuesOf(theirs))[name],
            }))}
            onKeepMine={() => {
              versioned.accept(theirs)
              form.onSubmit()
            }}
            onTakeTheirs={() => {
              versioned.accept(theirs)
              form.reset(valuesOf(theirs))
            }}
          />
        )}
        <ClientFields field={form.field} />
        <Button type="submit" kind="primary" busy={form.busy}>
          {tUi('save')}
        </Button>
      </Form>
    </>
  )
}
