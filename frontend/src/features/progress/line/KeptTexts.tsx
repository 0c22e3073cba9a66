import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import type { Report } from '../queries'
import { lineDrafts } from '../report/drafts'
import { textFields } from '../words'

/** What was typed into a report that takes it no more: shown, so that it can be copied out, until somebody gives it up. */
export function KeptTexts({ account, report }: { account: string; report: Report }) {
  const { t } = useTranslation('progress')
  const drafts = lineDrafts(account, report.id)
  const [kept, setKept] = useState(() => drafts.all())
  const lines = report.lines.filter(({ item }) => kept.has(item.lineageId))
  if (lines.length === 0) return null
  return (
    <section aria-label={t('kept.title')} className="card no-print mb-3 border-mark! bg-watch-soft! px-4 py-3">
      <p className="font-semibold">
        <span aria-hidden="true">▲ </span>
        {t('kept.title')}
      </p>
      <p>{t('kept.text')}</p>
      <ul className="my-2 space-y-1">
        {lines.map(({ item }) => (
          <li key={item.lineageId} className="whitespace-pre-line [overflow-wrap:anywhere]">
            <strong>{item.code}</strong>{' '}
            {textFields
              .map((field) => kept.get(item.lineageId)?.words[field] ?? '')
              .filter((text) => text !== '')
              .join('\n')}
          </li>
        ))}
      </ul>
      <Button
        small
        onPress={() => {
          for (const lineage of kept.keys()) drafts.remove(lineage)
          setKept(new Map())
        }}
      >
        {t('kept.discard')}
      </Button>
    </section>
  )
}
