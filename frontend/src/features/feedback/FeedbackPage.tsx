import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { asProblem, ProblemError } from '@/api/problem'
import { useLinkSecret } from '@/lib/link-secret'
import { Button } from '@/ui/Button'
import { Form } from '@/ui/Form'
import { TextField } from '@/ui/field/TextField'
import { Skeleton } from '@/ui/notice/Skeleton'
import { Page } from '@/ui/Page'
import { useForm } from '@/ui/useForm'
import { FeedbackAnswerForm } from './FeedbackAnswerForm'
import { FeedbackEnd } from './FeedbackEnd'
import { type FeedbackForm, openFeedback } from './queries'

type Opened = { token: string; form: FeedbackForm }

/** Where the link in a reply leads, and where a code is typed in that was handed over. */
export function FeedbackPage() {
  const { secret, opened } = useLinkSecret()
  return <Asked key={opened} linked={secret} />
}

function Asked({ linked }: { linked: string }) {
  const { t } = useTranslation('feedback')
  const [opened, setOpened] = useState<Opened>()
  const [thanked, setThanked] = useState<FeedbackForm>()
  return (
    <div className="mx-auto max-w-2xl">
      <Page title={t('form.title')}>
        {thanked ? (
          <FeedbackEnd form={thanked} thanks />
        ) : opened && opened.form.state === 'OPEN' ? (
          <FeedbackAnswerForm
            {...opened}
            onAnswered={setThanked}
            onRefused={(form) => setOpened({ ...opened, form })}
          />
        ) : opened ? (
          <FeedbackEnd form={opened.form} />
        ) : (
          <CodeForm linked={linked} onOpened={setOpened} />
        )}
      </Page>
    </div>
  )
}

/** Opens what the link names; without a link, or with a wrong one, asks for a code. */
function CodeForm({ linked, onOpened }: { linked: string; onOpened: (opened: Opened) => void }) {
  const { t } = useTranslation('feedback')
  const { t: tUi } = useTranslation('ui')
  const [waiting, setWaiting] = useState(linked !== '')
  const label = t('code.label')
  const form = useForm({
    initial: { token: linked },
    asProblem: (thrown) => {
      const problem = asProblem(thrown)
      return problem.status === 404 ? new ProblemError({ status: 404, detail: t('form.unknown') }) : problem
    },
    check: ({ token }) => (token.trim() === '' ? { token: tUi('form.fillIn', { label }) } : {}),
    submit: async ({ token }) => onOpened({ token: token.trim(), form: await openFeedback(token.trim()) }),
  })

  // Opening changes nothing, so it needs no button.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for the link with which the page was opened
  useEffect(() => {
    if (linked === '') return
    void form.onSubmit().finally(() => {
      form.set('token', '')
      setWaiting(false)
    })
  }, [])

  if (waiting) return <Skeleton lines={8} className="card p-5" />
  return (
    <div className="card p-5">
      <Form form={form} label={t('form.title')} labels={{ token: label }}>
        <p>{t('code.lead')}</p>
        <TextField
          {...form.field('token')}
          label={label}
          hint={t('code.hint')}
          autoComplete="off"
          maxLength={limits.FeedbackTokenRequest.token}
          required
        />
        <Button type="submit" kind="primary" busy={form.busy}>
          {t('code.open')}
        </Button>
      </Form>
    </div>
  )
}
