import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { asProblem } from '@/api/problem'
import { Button } from '@/ui/Button'
import { Form } from '@/ui/Form'
import { TextField } from '@/ui/field/TextField'
import { LeaveGuard } from '@/ui/LeaveGuard'
import { ButtonLink } from '@/ui/Link'
import { Page } from '@/ui/Page'
import { useForm } from '@/ui/useForm'
import { AccountFields, bodyOf, noAccount, useAccountCheck, useAccountLabels } from './AccountFields'
import { OneTimePassword } from './OneTimePassword'
import { PasswordRules } from './PasswordRules'
import { createAccount, type NewPassword } from './queries'

export function NewAccountPage() {
  const { t } = useTranslation('identity')
  const { t: tUi } = useTranslation('ui')
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const labels = useAccountLabels()
  const check = useAccountCheck()
  const [made, setMade] = useState<NewPassword>()
  const form = useForm({
    initial: noAccount,
    asProblem,
    check: (values) => ({
      ...(values.name.trim() === '' && { name: tUi('form.fillIn', { label: labels.name }) }),
      ...check(values),
    }),
    submit: async (values) => {
      setMade(await createAccount({ name: values.name.trim(), ...bodyOf(values) }))
      await queryClient.invalidateQueries({ queryKey: ['accounts'] })
    },
  })

  return (
    <Page title={t('accounts.new')} actions={<ButtonLink to="/admin/accounts">{t('accounts.back')}</ButtonLink>}>
      <div className="card max-w-2xl p-5">
        <LeaveGuard when={form.dirty} />
        <Form form={form} label={t('accounts.new')} labels={labels}>
          <TextField
            {...form.field('name')}
            label={labels.name}
            hint={t('accounts.nameHint')}
            autoComplete="off"
            maxLength={limits.AccountRequest.name}
            required
          />
          <AccountFields field={form.field} />
          <PasswordRules />
          <Button type="submit" kind="primary" busy={form.busy}>
            {t('accounts.create')}
          </Button>
        </Form>
      </div>
      {made && (
        <OneTimePassword
          account={made.account}
          password={made.oneTimePassword}
          onClose={() => navigate({ to: '/admin/accounts/$id', params: { id: made.account.id } })}
        />
      )}
    </Page>
  )
}
