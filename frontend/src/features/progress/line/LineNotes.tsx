import { useTranslation } from 'react-i18next'
import { formatInstant } from '@/lib/format'
import type { LineWords } from '../queries'

type Props = { words: LineWords; code: string; onRemark?: () => void }

/** What research and evaluation wrote at a line: where they put the unit's words right, and what they remark. */
export function LineNotes({ words: { correction, remark }, code, onRemark }: Props) {
  const { t, i18n } = useTranslation('progress')
  if (!correction && !remark && !onRemark) return null
  return (
    <div className="mt-2 space-y-1 text-[0.9375rem]">
      {correction && (
        <p className="rounded-md bg-watch-soft px-3 py-1.5 [overflow-wrap:anywhere] [print-color-adjust:exact]">
          <strong>
            <span aria-hidden="true">✎ </span>
            {t('note.corrected', { by: correction.by, at: formatInstant(correction.at, i18n.language) })}
          </strong>
          <span className="block whitespace-pre-line">
            {correction.before ? t('note.before', { text: correction.before }) : t('note.beforeEmpty')}
          </span>
        </p>
      )}
      {remark && (
        <p className="rounded-md bg-accent-soft px-3 py-1.5 whitespace-pre-line [overflow-wrap:anywhere] [print-color-adjust:exact]">
          <strong>{t('note.remark')}</strong>
          {remark}
        </p>
      )}
      {onRemark && (
        <button
          type="button"
          onClick={onRemark}
          className="no-print cursor-pointer rounded px-1 py-0.5 text-sm text-accent underline-offset-4 hover:underline"
        >
          {t(remark ? 'note.change' : 'note.add')}
          <span className="sr-only"> {code}</span>
        </button>
      )}
    </div>
  )
}
