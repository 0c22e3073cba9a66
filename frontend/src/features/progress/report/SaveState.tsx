import { useTranslation } from 'react-i18next'
import { cx } from '@/ui/cx'
import type { Summary } from '../months/summary'

/** Where what was typed is now: on the server, only in this browser, or nowhere yet. */
export function SaveState({ summary }: { summary: Summary }) {
  const { t } = useTranslation('progress')
  const { waiting, trouble, kept, savedAt, undecided } = summary
  const key = keyOf(summary)
  const time = savedAt?.toLocaleTimeString('sv-SE', { timeZone: 'Asia/Taipei' }).slice(0, 5)
  const bad = !kept && waiting > 0
  return (
    <span
      className={cx('text-[0.9375rem]', bad && 'font-semibold text-late', !bad && waiting === 0 && 'text-ink-soft')}
    >
      <span aria-hidden="true">{waiting === 0 ? '✓' : trouble ? '▲' : '○'} </span>
      {t(`save.${key}`, { time, count: key === 'undecided' ? undecided.length : waiting })}
      {trouble === 'signedOut' && waiting > 0 && (
        <a href="/sign-in" target="_blank" rel="noreferrer" className="ms-2 font-semibold text-accent underline">
          {t('save.signIn')}
        </a>
      )}
      {/* Read out only when something is amiss: each key press would be too much. */}
      <span role="status" className="sr-only">
        {trouble && waiting > 0 ? t(`save.${key}`, { time, count: waiting }) : ''}
      </span>
    </span>
  )
}

function keyOf({ waiting, trouble, kept, savedAt, undecided }: Summary) {
  if (waiting === 0) return savedAt ? 'saved' : 'clean'
  if (!kept) return 'nowhere'
  if (trouble) return trouble
  return undecided.length > 0 && undecided.length === waiting ? 'undecided' : 'waiting'
}
