import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/lib/format'
import { cx } from '@/ui/cx'
import type { Import } from '../queries'

const looks = {
  created: 'text-good',
  changed: 'text-accent',
  unchanged: 'text-none',
  refused: 'text-late',
} as const

const kinds = ['created', 'changed', 'unchanged', 'refused'] as const

/** How many rows came to which end, big enough to be read across a desk. */
export function Counts({ counts }: { counts: Import['counts'] }) {
  const { t } = useTranslation('exchange')
  return (
    <dl className="grid grid-cols-2 gap-2 sm:grid-cols-4">
      {kinds.map((kind) => (
        <div key={kind} className="flex flex-col-reverse rounded-md border border-line px-3 py-2">
          <dt className="text-ink-soft">{t(`count.${kind}`)}</dt>
          <dd className={cx('text-[1.75rem] font-bold leading-9', counts[kind] > 0 ? looks[kind] : 'text-none')}>
            {formatNumber(counts[kind])}
          </dd>
        </div>
      ))}
    </dl>
  )
}
