import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { formatInstant } from '@/lib/format'
import { Button } from '@/ui/Button'
import { ConfirmDialog } from '@/ui/Dialog'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { toast } from '@/ui/notice/Toast'
import { lastMoment } from './last-moment'
import { NewSecretDialog } from './NewSecretDialog'
import { type ApiClient, type NewSecret, revokeClient } from './queries'
import { RotateDialog } from './RotateDialog'

type Props = { client: ApiClient; onChanged: (client: ApiClient) => Promise<void> }

/** The secrets that are good, another one, and the way out. */
export function ClientSecrets({ client, onChanged }: Props) {
  const { t, i18n } = useTranslation('client')
  const [asked, setAsked] = useState<'rotate' | 'revoke'>()
  const [made, setMade] = useState<NewSecret>()
  const revoke = useMutation({
    mutationFn: () => revokeClient(client),
    onSuccess: async (changed) => {
      setAsked(undefined)
      toast(t('revoke.done'))
      await onChanged(changed)
    },
  })
  const allows = (action: string) => client.allowedActions.includes(action)
  return (
    <>
      <h2 className="font-semibold">{t('secrets')}</h2>
      {client.secrets.length === 0 && <p className="text-ink-soft">{t('noSecrets')}</p>}
      <ul className="space-y-1">
        {client.secrets.map(({ hint, expiresAt }) => (
          <li key={hint + expiresAt} className="flex flex-wrap justify-between gap-x-3">
            <code>sqc_…{hint}</code>
            <span className="text-ink-soft">
              {t('until', { time: formatInstant(lastMoment(expiresAt), i18n.language) })}
            </span>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        {allows('rotate') && <Button onPress={() => setAsked('rotate')}>{t('rotate.do')}</Button>}
        {allows('revoke') && <Button onPress={() => setAsked('revoke')}>{t('revoke.do')}</Button>}
      </div>
      {asked === 'rotate' && (
        <RotateDialog
          client={client}
          onCancel={() => setAsked(undefined)}
          onMade={async (secret) => {
            setAsked(undefined)
            setMade(secret)
            await onChanged(secret.client)
          }}
        />
      )}
      {asked === 'revoke' && (
        <ConfirmDialog
          open
          danger
          title={t('revoke.title', { name: client.name })}
          confirm={t('revoke.do')}
          busy={revoke.isPending}
          onConfirm={() => revoke.mutate()}
          onCancel={() => {
            setAsked(undefined)
            revoke.reset()
          }}
        >
          <p>{t('revoke.text')}</p>
          {revoke.error && <ProblemNotice problem={asProblem(revoke.error)} />}
        </ConfirmDialog>
      )}
      {made && <NewSecretDialog made={made} onClose={() => setMade(undefined)} />}
    </>
  )
}
