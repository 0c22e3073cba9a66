import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { fieldId } from '../line/KindChoice'
import type { Summary } from './summary'

const shown = 6

/** What is missing before the report can be submitted, each a way to its box. */
export function MissingCard({ summary }: { summary: Summary }) {
  const { t } = useTranslation('progress')
  const [all, setAll] = useState(false)
  const { missing, lines, filled, firstOpen, undecided } = summary
  const open = lines - filled
  const count = open + missing.length
  if (count === 0 && undecided.length === 0) {
    return (
      <Card title={t('missing.none')}>
        <p className="font-semibold text-good">
          <span aria-hidden="true">✓ </span>
          {t('missing.ready')}
        </p>
      </Card>
    )
  }
  const rest = missing.length - shown
  return (
    <Card title={t('missing.title', { count: count + undecided.length })}>
      <ul className="space-y-0.5">
        {undecided.map((lineage) => (
          <li key={lineage}>
            <FieldLink id={`line-${lineage}`} words={t('missing.undecided')} />
          </li>
        ))}
        {(all ? missing : missing.slice(0, shown)).map(({ lineage, code, field }) => (
          <li key={`${lineage} ${field}`}>
            <FieldLink id={fieldId(lineage, field)} words={`${code} ${t(`field.${field}`)}`} />
          </li>
        ))}
        {rest > 0 && !all && (
          <li>
            <button
              type="button"
              onClick={() => setAll(true)}
              className="cursor-pointer text-[0.9375rem] text-accent underline underline-offset-4"
            >
              {t('missing.rest', { count: rest })}
            </button>
          </li>
        )}
        {open > 0 && firstOpen && (
          <li>
            <FieldLink id={fieldId(firstOpen, 'kind')} words={t('missing.open', { count: open })} />
          </li>
        )}
      </ul>
    </Card>
  )
}

/** Moves the focus to a box, or to the first thing in a line that takes it. */
function FieldLink({ id, words }: { id: string; words: string }) {
  return (
    <a
      href={`#${id}`}
      className="flex items-baseline gap-1.5 py-0.5 leading-5 text-accent underline-offset-4 hover:underline"
      onClick={(event) => {
        event.preventDefault()
        const place = document.getElementById(id)
        const target = place?.matches('input,textarea')
          ? place
          : place?.querySelector<HTMLElement>('input,textarea,button')
        target?.focus()
      }}
    >
      <span aria-hidden="true">■</span>
      {words}
    </a>
  )
}
