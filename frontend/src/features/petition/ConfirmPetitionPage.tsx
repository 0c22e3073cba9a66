import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem, type ProblemError } from '@/api/problem'
import { formatDay } from '@/lib/format'
import { useLinkSecret } from '@/lib/link-secret'
import { Button } from '@/ui/Button'
import { CopyField } from '@/ui/field/CopyField'
import { Link } from '@/ui/Link'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { Page } from '@/ui/Page'
import { type ConfirmedPetition, confirmPetition } from './queries'

/**
 * Where the link in the mail leads. It is confirmed by a button and not by opening the page, because mail programs open links by themselves.
 */
export function ConfirmPetitionPage() {
  const { secret, opened } = useLinkSecret()
  return <Confirmation key={opened} token={secret} />
}

function Confirmation({ token }: { token: string }) {
  const { t } = useTranslation('petition')
  const [confirmed, setConfirmed] = useState<ConfirmedPetition>()
  const [problem, setProblem] = useState<ProblemError>()
  const [busy, setBusy] = useState(false)

  async function confirm() {
    setBusy(true)
    setProblem(undefined)
    try {
      setConfirmed(await confirmPetition(token))
    } catch (thrown) {
      setProblem(asProblem(thrown))
    } finally {
      setBusy(false)
    }
  }

  const fault = problem?.fieldErrors[0]
  return (
    <div className="mx-auto max-w-2xl">
      <Page title={t('confirmTitle')}>
        <div className="card p-5">
          {confirmed ? (
            <Confirmed petition={confirmed} />
          ) : token === '' || problem?.status === 404 || fault?.field === 'token' ? (
            <>
              <p role="alert">{fault?.message ?? t('linkUnknown')}</p>
              <p className="mt-3">
                {fault?.code === 'petition-link-used' ? (
                  <Link to="/petitions/follow">{t('follow')}</Link>
                ) : (
                  <Link to="/petitions/new">{t('title')}</Link>
                )}
              </p>
            </>
          ) : (
            <>
              {problem && <ProblemNotice problem={problem} />}
              <p className="mb-4">{t('confirmLead')}</p>
              <Button kind="primary" busy={busy} onPress={() => void confirm()}>
                {t('confirm')}
              </Button>
            </>
          )}
        </div>
      </Page>
    </div>
  )
}

/** Number and password; for a day the link tells them again, afterwards nobody can. */
function Confirmed({ petition: { number, password, dueOn } }: { petition: ConfirmedPetition }) {
  const { t, i18n } = useTranslation('petition')
  const { t: tCase } = useTranslation('complaint')
  return (
    <div role="status" className="space-y-3">
      <h2 className="text-xl text-good">
        <span aria-hidden="true">✓ </span>
        {tCase('registered.title')}
      </h2>
      <CopyField label={tCase('column.number')} text={number} />
      <CopyField label={t('password')} text={password} />
      <p className="font-semibold">{t('once')}</p>
      <p>
        {tCase('registered.due')} <strong>{formatDay(dueOn, i18n.language)}</strong>
      </p>
      <p>
        <Link to="/petitions/follow">{t('follow')}</Link>
      </p>
    </div>
  )
}
