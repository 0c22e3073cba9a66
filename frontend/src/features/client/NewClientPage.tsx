import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { atFields } from '@/api/problem'
import { Button } from '@/ui/Button'
import { Form } from '@/ui/Form'
import { LeaveGuard } from '@/ui/LeaveGuard'
import { ButtonLink } from '@/ui/Link'
import { Page } from '@/ui/Page'
import { useForm } from '@/ui/useForm'
import { bodyOf, ClientFields, noClient, useClientCheck, useClientLabels } from './ClientFields'
import { NewSecretDialog } from './NewSecretDialog'
import { createClient, type NewSecret } from './queries'
import { lifeOf, SecretLifeField } from './SecretLifeField'

export function NewClientPage() {
  const { t } = useTranslation('client')
  const { t: tUi } = useTranslation('ui')
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const labels = useClientLabels()
  const check = useClientCheck()
  const [made, setMade] = useState<NewSecret>()
  const form = useForm({
    initial: { ...noClient, expiresOn: lifeOf(365) },
    // What the server says of `client.name` belongs to the field `name`.
    asProblem: (error) => atFields(error, (field) => field.replace(/^client\./, '')),
    check: (values) => ({
      ...check(values),
      ...(values.expiresOn === '' && { expiresOn: tUi('form.fillIn', { label: labels.expiresOn }) }),
    }),
    submit: async (values) => {
      setMade(await createClient({ client: bodyOf(values), expiresOn: values.expiresOn }))
      await queryClient.invalidateQueries({ queryKey: ['api-clients'] })
    },
  })

  return (
    <Page title={t('new')} actions={<ButtonLink to="/admin/api-clients">{t('back')}</ButtonLink>}>
      <div className="card max-w-3xl p-5">
        <LeaveGuard when={form.dirty} />
        <Form form={form} label={t('new')} labels={labels}>
          <ClientFields field={form.field} />
          <SecretLifeField {...form.field('expiresOn')} />
          <Button type="submit" kind="primary" busy={form.busy}>
            {t('create')}
          </Button>
        </Form>
      </div>
      {made && (
        <NewSecretDialog
          made={made}
          onClose={() => navigate({ to: '/admin/api-clients/$id', params: { id: made.client.id } })}
        />
      )}
    </Page>
  )
}
