import { useTranslation } from 'react-i18next'
import { formatDay, formatInstant } from '@/lib/format'
import { Card } from '@/ui/Card'
import type { Petition } from './queries'
import { SupplementForm } from './SupplementForm'

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
      {state === 'AWAITING_SUPPLEMENT' && <SupplementForm number={number} password={password} onDone={onChange} />}
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
