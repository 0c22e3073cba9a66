import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { StateBadge } from '@/features/complaint/StateBadge'
import { saveFile } from '@/lib/save-file'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { ConfirmDialog } from '@/ui/Dialog'
import { Link } from '@/ui/Link'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { toast } from '@/ui/notice/Toast'
import { erasePerson, exportPerson, exportPersonPage, stopPerson } from './actions'
import { CorrectDialog } from './CorrectDialog'
import { type PrivacyRequest, requestQuery } from './queries'
import { useTakeRequest } from './useTakeRequest'

/** The cases that the person's data find. Somebody chooses which are the person's, because a phone may be a family's. */
export function RequestCases({ request }: { request: PrivacyRequest }) {
  const { t } = useTranslation('privacy')
  const queryClient = useQueryClient()
  const take = useTakeRequest(request.id)
  const { id, cases, allowedActions } = request
  const [marked, setChosen] = useState(() => cases.map((one) => one.id))
  // What was done to a case may take it off the list.
  const chosen = marked.filter((one) => cases.some((found) => found.id === one))
  const [asking, setAsking] = useState<'stop' | 'erase' | 'correct'>()
  const noneChosen = chosen.length === 0 ? t('cases.noneChosen') : undefined
  const may = (action: string) => allowedActions.includes(action)
  const acting = ['export', 'correct', 'stop', 'erase'].some(may)

  const save = useMutation({
    mutationFn: async (kind: 'json' | 'html') => {
      const file = await (kind === 'json' ? exportPerson : exportPersonPage)(request, chosen)
      saveFile(file, `personal-data.${kind}`)
    },
    onSuccess: () => queryClient.invalidateQueries(requestQuery(id)),
  })
  const act = useMutation({
    mutationFn: (what: 'stop' | 'erase') => take((what === 'stop' ? stopPerson : erasePerson)(request, chosen)),
    onSuccess: () => {
      toast(t('done.carriedOut'))
      setAsking(undefined)
    },
  })

  return (
    <Card title={t('cases.title')} aside={t('cases.count', { count: cases.length })}>
      <p className="mb-2 text-sm text-ink-soft">{t('cases.explain')}</p>
      <ul className="divide-y divide-line">
        {cases.map(({ id: caseId, number, subject, state, outcome, petitionerName }) => (
          <li key={caseId} className="flex items-start gap-2 py-2">
            {acting && (
              <input
                type="checkbox"
                aria-label={t('cases.choose', { number })}
                checked={chosen.includes(caseId)}
                onChange={({ target }) =>
                  setChosen(target.checked ? [...chosen, caseId] : chosen.filter((one) => one !== caseId))
                }
                className="mt-1 size-5 shrink-0 accent-accent"
              />
            )}
            <span className="min-w-0">
              <Link to="/complaints/$id" params={{ id: caseId }} className="[overflow-wrap:anywhere]">
                {number} {subject}
              </Link>
              <span className="flex flex-wrap items-center gap-x-3 text-sm text-ink-soft">
                {petitionerName} <StateBadge state={state} outcome={outcome} />
              </span>
            </span>
          </li>
        ))}
      </ul>
      {cases.length === 0 && <p>{t('cases.none')}</p>}
      {save.error && <ProblemNotice problem={asProblem(save.error)} />}
      {acting && cases.length > 0 && (
        <div className="no-print mt-2 flex flex-wrap gap-2">
          {may('export') && (
            <>
              <Button
                kind="primary"
                busy={save.isPending}
                disabledReason={noneChosen}
                onPress={() => save.mutate('html')}
              >
                {t('action.exportPage')}
              </Button>
              <Button disabledReason={noneChosen} busy={save.isPending} onPress={() => save.mutate('json')}>
                {t('action.export')}
              </Button>
            </>
          )}
          {(['correct', 'stop', 'erase'] as const).filter(may).map((what) => (
            <Button
              key={what}
              kind={what === 'erase' ? 'danger' : 'primary'}
              disabledReason={noneChosen}
              onPress={() => setAsking(what)}
            >
              {t(`action.${what}`)}
            </Button>
          ))}
        </div>
      )}
      {asking === 'correct' && (
        <CorrectDialog request={request} caseIds={chosen} onClose={() => setAsking(undefined)} />
      )}
      {(asking === 'stop' || asking === 'erase') && (
        <ConfirmDialog
          open
          danger={asking === 'erase'}
          title={t(`action.${asking}`)}
          confirm={t(`confirm.${asking}`)}
          busy={act.isPending}
          onConfirm={() => act.mutate(asking)}
          onCancel={() => {
            setAsking(undefined)
            act.reset()
          }}
        >
          <p>{t(`explain.${asking}`, { count: chosen.length })}</p>
          {act.error && <ProblemNotice problem={asProblem(act.error)} />}
        </ConfirmDialog>
      )}
    </Card>
  )
}
