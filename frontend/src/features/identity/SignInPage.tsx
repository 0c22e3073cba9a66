import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { asProblem } from '@/api/problem'
import { Button, buttonClass } from '@/ui/Button'
import { Form } from '@/ui/Form'
import { TextField } from '@/ui/field/TextField'
import { Link } from '@/ui/Link'
import { Page } from '@/ui/Page'
import { useForm } from '@/ui/useForm'
import { sessionQuery, signIn, takeSession } from './queries'

const route = getRouteApi('/sign-in')

export function SignInPage() {
  const { t } = useTranslation('identity')
  const { t: tUi } = useTranslation('ui')
  const { next } = route.useSearch()
  const { data: session } = useSuspenseQuery(sessionQuery)
  const queryClient = useQueryClient()
  const router = useRouter()
  const labels = { name: t('signIn.name'), password: t('signIn.password') }

  const form = useForm({
    initial: { name: '', password: '' },
    asProblem,
    check: (values) => ({
      ...(values.name.trim() === '' && { name: tUi('form.fillIn', { label: labels.name }) }),
      ...(values.password === '' && { password: tUi('form.fillIn', { label: labels.password }) }),
    }),
    submit: async ({ name, password }) => {
      const opened = await signIn({ name: name.trim(), password })
      await takeSession(queryClient, opened)
      await router.navigate({ href: next ?? '/' })
    },
  })

  return (
    <div className="mx-auto max-w-md pt-4 sm:pt-10">
      <div className="card p-6">
        <Page title={t('signIn.title')}>
          <p className="mb-4 text-ink-soft">{t('signIn.lead')}</p>
          <Form form={form} label={t('signIn.title')} labels={labels}>
            <TextField
              {...form.field('name')}
              label={labels.name}
              autoComplete="username"
              maxLength={limits.SignInRequest.name}
              required
            />
            <TextField
              {...form.field('password')}
              label={labels.password}
              type="password"
              autoComplete="current-password"
              maxLength={limits.SignInRequest.password}
              required
            />
            <div className="flex flex-wrap gap-3">
              <Button type="submit" kind="primary" busy={form.busy}>
                {t('signIn.submit')}
              </Button>
              {session.singleSignOn && (
                <a className={buttonClass('secondary')} href="/api/v1/session/single-sign-on">
                  {t('signIn.sso')}
                </a>
              )}
            </div>
          </Form>
          <p className="mt-5 text-sm text-ink-soft">{t('signIn.help')}</p>
        </Page>
      </div>
      <p className="mt-4 text-center">
        <Link to="/action-items">{t('signIn.public')}</Link>
      </p>
    </div>
  )
}
