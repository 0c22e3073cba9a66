import { useTranslation } from 'react-i18next'
import { cx } from '../cx'

/** Grey bars in the place of what is on its way. */
export function Skeleton({ lines = 3, className }: { lines?: number; className?: string }) {
  return (
    <div aria-hidden="true" className={cx('animate-pulse space-y-3', className)}>
      {Array.from({ length: lines }, (_, line) => (
        // The bars are alike and never move, so their place is their identity.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={line} className={cx('h-4 rounded bg-line', line % 3 === 2 ? 'w-2/3' : 'w-full')} />
      ))}
    </div>
  )
}

/** A page's shape while its data come. */
export function PageSkeleton() {
  const { t } = useTranslation('ui')
  return (
    <div role="status" className="space-y-4 py-4">
      <span className="sr-only">{t('loading')}</span>
      <div className="h-8 w-64 max-w-full animate-pulse rounded bg-line" aria-hidden="true" />
      <div className="card p-5">
        <Skeleton lines={9} />
      </div>
    </div>
  )
}
