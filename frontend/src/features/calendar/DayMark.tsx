import { useTranslation } from 'react-i18next'
import { cx } from '@/ui/cx'
import { type DayKind, dayKinds } from './days'

/** Ground and mark of each kind of day; the word stands in the legend and for screen readers at each day. */
export const dayLooks: Record<DayKind, { cell: string; text: string; mark: string }> = {
  working: { cell: 'bg-paper', text: '', mark: '' },
  weekend: { cell: 'bg-none-soft', text: 'text-ink-soft', mark: '' },
  holiday: { cell: 'bg-late-soft font-bold', text: 'text-late', mark: '●' },
  makeUp: { cell: 'bg-good-soft font-bold', text: 'text-good', mark: '▲' },
  overlay: { cell: 'bg-watch-soft font-bold ring-1 ring-inset ring-watch', text: 'text-watch', mark: '◆' },
}

export function DayLegend() {
  const { t } = useTranslation('calendar')
  return (
    <ul aria-label={t('legend')} className="flex flex-wrap gap-x-4 gap-y-1 text-[0.9375rem]">
      {dayKinds.map((kind) => (
        <li key={kind} className="flex items-center gap-1.5">
          <span
            aria-hidden="true"
            className={cx(
              'flex h-6 w-7 items-center justify-center rounded border border-line text-[0.625rem]',
              dayLooks[kind].cell,
              dayLooks[kind].text,
            )}
          >
            {dayLooks[kind].mark}
          </span>
          {t(`kind.${kind}`)}
        </li>
      ))}
    </ul>
  )
}
