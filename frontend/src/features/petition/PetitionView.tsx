import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { formatDay, formatInstant } from '@/lib/format'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Form } from '@/ui/Form'
import { TextField } from '@/ui/TextField'
import { useForm } from '@/ui/useForm'
import { type Petition, supplementPetition } from './queries'

type Props = { petition: Petition; password: string; onChange: (petition: Petition) => void }

/** How a case stands, in the petitioner's words. */
export function PetitionView({ petition, password, onChange }: Props) {
  const { t, i18n } = useTranslation('petition')
  const { t: tCase } = useTranslation('complaint')
  const { number, subject, state, receivedOn, dueOn, reply, outcome, steps } = petition
  const answered = state === 'REPLIED' || state === 'CLOSED'
  return (
    <div className="space-y-4">
      <Card title={number} aside={<strong>{t(`state.${state}`)}</strong>}>
        <p className="[overflow-wrap:anywhere]">{subject}</p>
        <p className="mt-2 text-ink-soft">
          {tCase('column.received')} {formatDay(receivedOn, i18n.language)}
          {!answered && (
            <>
              {' '}
              {tCase('registered.due')} {formatDay(dueOn, i18n.language)}
            </>
          )}
        </p>
      </Card>
      {reply && (
        <Card title={t('reply')} aside={outcome && tCase(`outcome.${outcome}`)}>
          <p className="whitespace-pre-wrap [overflow-wrap:anywhere]">{reply}</p>
        </Card>
      )}
      {state === 'AWAITING_SUPPLEMENT' && <Supplement number={number} password={password} onDone={onChange} />}
      <Card title={t('steps')}>
        <ol className="space-y-1.5">
          {steps.map(({ at, step, words }) => (
            <li key={`${at} ${step}`}>
              <span className="text-ink-soft">{formatInstant(at, i18n.language)}</span> {t(`step.${step}`)}
              {words && <span className="block ps-4 whitespace-pre-wrap [overflow-wrap:anywhere]">{words}</span>}
            </li>
          ))}
        </ol>
      </Card>
    </div>
  )
}

/** The office asked for more. */
function Supplement({ number, password, onDone }: { number: string; password: string; onDone: Props['onChange'] }) {
  const { t } = useTranslation('petition')
  const { t: tUi } = useTranslation('ui')
  const labels = { words: t('supplement') }
  const form = useForm({
    initial: { words: '' },
    asProblem,
    check: ({ words }) => (words.trim() === '' ? { words: tUi('form.fillIn', { label: labels.words }) } : {}),
    submit: async ({ words }) => onDone(await supplementPetition({ number, password, words })),
  })
  return (
    <Card title={labels.words}>
      <Form form={form} label={labels.words} labels={labels}>
        <TextField {...form.field('words')} label={t('supplementLabel')} rows={5} maxLength={4000} required />
        <Button type="submit" kind="primary" busy={form.busy}>
          {t('supplementSubmit')}
        </Button>
      </Form>
    </Card>
  )
}
