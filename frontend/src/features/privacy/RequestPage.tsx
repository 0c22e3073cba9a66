import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay, formatInstant } from '@/lib/format'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Facts } from '@/ui/Facts'
import { ButtonLink } from '@/ui/Link'
import { Page } from '@/ui/Page'
import { type PrivacyRequest, requestQuery } from './queries'
import { RequestBadge } from './RequestBadge'
import { RequestCases } from './RequestCases'
import { CompleteStep, DecideStep, ExtendStep } from './RequestSteps'

const route = getRouteApi('/staff/privacy/requests/$id')
const steps = { decide: DecideStep, extend: ExtendStep, complete: CompleteStep }
type Step = keyof typeof steps

/** One request: until when it is to be decided, what comes next, the cases of the person and what was done to them. */
export function RequestPage() {
  const { t, i18n } = useTranslation('privacy')
  const { id } = route.useParams()
  const { data: request } = useSuspenseQuery(requestQuery(id))
  const [open, setOpen] = useState<Step>()
  const { kind, allowedActions, results, person } = request
  const possible = (Object.keys(steps) as Step[]).filter((step) => allowedActions.includes(step))
  const Sheet = open && steps[open]

  return (
    <Page
      title={t('request.title', { kind: t(`kind.${kind}`) })}
      aside={person?.name}
      actions={<ButtonLink to="/privacy/requests">{t('back')}</ButtonLink>}
    >
      <p className="mb-3">
        <RequestBadge {...request} />
      </p>
      {possible.length > 0 && (
        <div className="no-print mb-3 flex flex-wrap gap-2">
          {possible.map((step) => (
            <Button key={step} kind={step === 'decide' ? 'primary' : undefined} onPress={() => setOpen(step)}>
              {t(`action.${step}`)}
            </Button>
          ))}
        </div>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-3 lg:grid-cols-[minmax(0,60fr)_minmax(0,40fr)]">
        <div className="min-w-0 space-y-3">
          <RequestCases key={`${id} ${request.version}`} request={request} />
          {results.length > 0 && (
            <Card title={t('request.results')}>
              <ul className="divide-y divide-line">
                {results.map((one) => (
                  <li key={`${one.at} ${one.number}`} className="py-2">
                    <span className="font-semibold">{one.number}</span> {t(`outcome.${one.result}`)}
                    {one.refusal && `${t('colon')}${t(`refusal.${one.refusal}`)}`}
                    <span className="block text-sm text-ink-soft">
                      {formatInstant(one.at, i18n.language)} {one.by}
                    </span>
                  </li>
                ))}
              </ul>
            </Card>
          )}
        </div>
        <div className="min-w-0 space-y-3">
          <DeadlineCard request={request} />
          <FactsCard request={request} />
        </div>
      </div>
      {Sheet && <Sheet request={request} onClose={() => setOpen(undefined)} />}
    </Page>
  )
}

function DeadlineCard({ request }: { request: PrivacyRequest }) {
  const { t, i18n } = useTranslation('privacy')
  const { deadline, extended, extensionReason, noticeOn } = request
  const day = (iso: string) => formatDay(iso, i18n.language)
  const arithmetic = (one: typeof deadline) => (
    <p>
      {t('deadline.arithmetic', { received: day(one.receivedOn), days: one.days, last: day(one.lastDay) })}
      {one.lastDay !== one.dueOn && t('deadline.moved', { due: day(one.dueOn) })}
    </p>
  )
  return (
    <Card title={t('deadline.title')} aside={day(request.dueOn)}>
      {arithmetic(deadline)}
      {extended && (
        <div className="mt-2 border-t border-line pt-2">
          <h3 className="text-base">{t('deadline.extended')}</h3>
          {arithmetic(extended)}
          <p>{extensionReason}</p>
          {noticeOn && <p className="text-sm text-ink-soft">{t('deadline.notice', { date: day(noticeOn) })}</p>}
        </div>
      )}
    </Card>
  )
}

function FactsCard({ request }: { request: PrivacyRequest }) {
  const { t, i18n } = useTranslation('privacy')
  const { person, verification, verificationNote, decision, decisionReason, decidedOn, decidedBy, doneOn, doneBy } =
    request
  const at = (iso?: string, by?: string) => iso && [formatDay(iso, i18n.language), by].filter(Boolean).join(' ')
  return (
    <Card title={t('request.facts')}>
      <Facts
        facts={[
          [t('person.name'), person?.name],
          [t('person.phone'), person?.phone],
          [t('person.email'), person?.email],
          [t('person.caseNumber'), person?.caseNumber],
          [t('column.reference'), request.reference],
          [t('form.verification'), t(`verification.${verification}`)],
          [t('form.verificationNote'), verificationNote],
          [t('column.received'), at(request.receivedOn)],
          [t('request.registeredBy'), request.registeredBy],
          [t('decide.decision'), decision && t(`decision.${decision}`)],
          [t('decide.reason'), decisionReason],
          [t('request.decidedOn'), at(decidedOn, decidedBy)],
          [t('request.doneOn'), at(doneOn, doneBy)],
        ]}
      />
      {!person && <p className="text-ink-soft">{t('request.forgotten')}</p>}
    </Card>
  )
}
