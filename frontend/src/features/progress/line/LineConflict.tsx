import { useTranslation } from 'react-i18next'
import { formatDay } from '@/lib/format'
import { Button } from '@/ui/Button'
import { useAutosave } from '../report/useAutosave'
import { choices, type PlainField, settled, type Words } from '../words'
import type { Dispute, LineState } from './line-state'

/** Somebody else stored the same line meanwhile: both sides, field by field, and the choice. What is chosen can be edited further. */
export function LineConflict({ state, dispute }: { state: LineState; dispute: Dispute }) {
  const { t, i18n } = useTranslation('progress')
  const autosave = useAutosave()
  const { line, base, words } = state
  const { lineageId, code } = line.item
  const theirs = dispute.theirs.words
  const shown = (said: Words, field: PlainField) => {
    if (said[field] === '') return t('conflict.empty')
    if (field === 'kind') return t(`kind.${said.kind || 'NONE'}`)
    return field === 'expectedOn' ? formatDay(said.expectedOn, i18n.language) : said[field]
  }
  return (
    <section
      role="alert"
      aria-label={t('conflict.label', { code })}
      className="no-print mt-2 rounded-md border border-mark bg-watch-soft px-4 py-3"
    >
      <p className="font-semibold">
        <span aria-hidden="true">▲ </span>
        {dispute.message || t('conflict.title')}
      </p>
      <p className="text-[0.9375rem]">{t('conflict.text')}</p>
      <dl className="my-2 space-y-2">
        {dispute.fields.map((field) => (
          <div key={field}>
            <dt className="font-semibold">{t(`field.${field}`)}</dt>
            <dd className="grid gap-2 sm:grid-cols-2">
              {(['mine', 'theirs'] as const).map((side) => (
                <div key={side} className="min-w-0 rounded border border-line bg-paper px-3 py-1.5">
                  <p className="text-sm text-ink-soft">{t(`conflict.${side}`)}</p>
                  <p className="whitespace-pre-line [overflow-wrap:anywhere]">
                    {shown(side === 'mine' ? words : theirs, field)}
                  </p>
                </div>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap gap-2">
        {choices.map((choice) => (
          <Button
            key={choice}
            small
            kind={choice === 'mine' ? 'primary' : 'secondary'}
            onPress={() => autosave.settle(lineageId, settled(base.words, words, theirs, choice))}
          >
            {t(`conflict.choose.${choice}`)}
          </Button>
        ))}
      </div>
    </section>
  )
}
