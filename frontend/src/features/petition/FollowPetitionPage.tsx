import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { asProblem, ProblemError } from '@/api/problem'
import { Button } from '@/ui/Button'
import { Form } from '@/ui/Form'
import { TextField } from '@/ui/field/TextField'
import { Page } from '@/ui/Page'
import { useForm } from '@/ui/useForm'
import { PetitionView } from './PetitionView'
import { followPetition, type Petition } from './queries'

/** Number and password show how a case stands. They stay on this page only. */
export function FollowPetitionPage() {
  const { t } = useTranslation('petition')
  const { t: tCase } = useTranslation('complaint')
  const { t: tUi } = useTranslation('ui')
  const [shown, setShown] = useState<Petition>()
  const labels = { number: tCase('column.number'), password: t('password') }
  const form = useForm({
    initial: { number: '', password: '' },
    asProblem: (thrown) => {
      const problem = asProblem(thrown)
      return problem.status === 404 ? new ProblemError({ status: 404, detail: t('unknown') }) : problem
    },
    check: (values) => ({
      ...(values.number.trim() === '' && { number: tUi('form.fillIn', { label: labels.number }) }),
      ...(values.password.trim() === '' && { password: tUi('form.fillIn', { label: labels.password }) }),
    }),
    submit: async (values) => setShown(await followPetition(values)),
  })
  return (
    <div className="mx-auto max-w-2xl">
      <Page title={t('follow')}>
        {shown ? (
          <PetitionView petition={shown} password={form.values.password} onChange={setShown} />
        ) : (
          <div className="card p-5">
            <Form form={form} label={t('follow')} labels={labels}>
              <TextField
                {...form.field('number')}
                label={labels.number}
                placeholder="C1151126-00027"
                autoComplete="off"
                maxLength={limits.FollowPetitionRequest.number}
                required
              />
              <TextField
                {...form.field('password')}
                label={labels.password}
                type="password"
                autoComplete="off"
                maxLength={limits.FollowPetitionRequest.password}
                required
              />
              <Button type="submit" kind="primary" busy={form.busy}>
                {t('show')}
              </Button>
            </Form>
          </div>
        )}
      </Page>
    </div>
  )
}
