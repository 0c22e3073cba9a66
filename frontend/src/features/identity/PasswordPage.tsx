import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { asProblem } from '@/api/problem'
import { Button } from '@/ui/Button'
import { Form } from '@/ui/Form'
import { TextField } from '@/ui/field/TextField'
import { toast } from '@/ui/notice/Toast'
import { Page } from '@/ui/Page'
import { useForm } from '@/ui/useForm'
import { changePassword, sessionQuery } from './queries'

const empty = { currentPassword: '', newPassword: '', repeated: '' }
const longest = limits.PasswordRequest.newPassword

/** The own password; also the only page open to somebody who still carries a one-time password. */
export function PasswordPage() {
  const { t } = useTranslation('identity')
  const { t: tUi } = useTranslation('ui')
  const { data: session } = useSuspenseQuery(sessionQuery)
  const { passwordMinLength, passwordsRemembered } = session.limits
  const queryClient = useQueryClient()
  const router = useRouter()
  const labels = {
    currentPassword: t('password.current'),
    newPassword: t('password.new'),
    repeated: t('password.repeat'),
  }

  const form = useForm({
    initial: empty,
    asProblem,
    check: (values) => {
      const blank = (Object.keys(empty) as (keyof typeof empty)[]).filter((field) => values[field] === '')
      const found: Partial<typeof empty> = Object.fromEntries(
        blank.map((field) => [field, tUi('form.fillIn', { label: labels[field] })]),
      )
      // A box that cuts what is pasted would set another password than the one that was kept.
      if (values.newPassword.length > longest) found.newPassword = t('password.tooLong', { most: longest })
      if (!found.repeated && values.newPassword !== values.repeated) found.repeated = t('password.different')
      return found
    },
    submit: async ({ currentPassword, newPassword }) => {
      await changePassword({ currentPassword, newPassword })
      await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 })
      toast(t('password.done'))
      await router.navigate({ to: '/' })
    },
  })

  const box = (name: keyof typeof empty, autoComplete: string, hint?: string) => (
    <TextField
      {...form.field(name)}
      label={labels[name]}
      hint={hint}
      type="password"
      autoComplete={autoComplete}
      required
    />
  )
  return (
    <div className="mx-auto max-w-md pt-4">
      <div className="card p-6">
        <Page title={t('password.title')}>
          {session.mustChangePassword && (
            <p className="mb-4 rounded-md bg-watch-soft px-3 py-2">{t('password.forced')}</p>
          )}
          <Form form={form} label={t('password.title')} labels={labels}>
            {box('currentPassword', 'current-password')}
            {box(
              'newPassword',
              'new-password',
              t('password.newHint', { length: passwordMinLength, count: passwordsRemembered }),
            )}
            {box('repeated', 'new-password')}
            <Button type="submit" kind="primary" busy={form.busy}>
              {t('password.submit')}
            </Button>
          </Form>
        </Page>
      </div>
    </div>
  )
}
