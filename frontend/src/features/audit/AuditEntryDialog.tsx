import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '@/lib/format'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Facts } from '@/ui/Facts'
import type { AuditEntry } from './queries'

/** One entry in full: the circumstances, and each field before and after. */
export function AuditEntryDialog({ entry, onClose }: { entry: AuditEntry; onClose: () => void }) {
  const { t, i18n } = useTranslation('audit')
  const { t: tUi } = useTranslation('ui')
  const actor = [entry.actorName, entry.onBehalfOfName && t('onBehalfOf', { name: entry.onBehalfOfName })]
  const target = [entry.targetType, entry.targetLabel, entry.targetId]
  const facts: [string, ReactNode][] = [
    [t('fact.at'), formatInstant(entry.at, i18n.language)],
    [t('fact.actor'), actor.filter(Boolean).join(' ')],
    [t('fact.target'), target.filter(Boolean).join(' ')],
    [t('fact.address'), entry.address],
    [t('fact.trace'), entry.traceId],
    [t('fact.position'), entry.position?.toString()],
  ]
  return (
    <Dialog open title={entry.action} onClose={onClose}>
      <div className="mb-4">
        <Facts facts={facts} />
      </div>
      {entry.changes && entry.changes.length > 0 ? (
        <table className="w-full table-fixed border-collapse text-[0.9375rem]">
          <caption className="pb-1 text-start font-semibold">{t('column.changes')}</caption>
          <thead>
            <tr>
              {(['field', 'before', 'after'] as const).map((column) => (
                <th key={column} scope="col" className="border border-line bg-accent-soft px-2 py-1 text-start">
                  {t(`change.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entry.changes.map(({ field, before, after }) => (
              <tr key={field} className="align-top break-words">
                <th scope="row" className="border border-line px-2 py-1 text-start font-normal">
                  {field}
                </th>
                <td className="border border-line px-2 py-1">{before ?? t('change.none')}</td>
                <td className="border border-line px-2 py-1 font-semibold">{after ?? t('change.none')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p className="text-ink-soft">{t('noChanges')}</p>
      )}
      <div className="mt-4 flex justify-end">
        <Button onPress={onClose} autoFocus>
          {tUi('close')}
        </Button>
      </div>
    </Dialog>
  )
}
