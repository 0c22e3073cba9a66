import { useTranslation } from 'react-i18next'
import { cx } from '@/ui/cx'
import type { Standing } from './standing'

const ring = 'M6 1.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 1 1 0-9Z'

const looks: Record<Standing, { ink: string; ground: string; path: string; ringed?: boolean }> = {
  NONE: { ink: 'text-none', ground: 'bg-none-soft', path: '', ringed: true },
  DRAFT: { ink: 'text-watch', ground: 'bg-watch-soft', path: 'M6 6V1.5A4.5 4.5 0 0 1 10.5 6Z', ringed: true },
  SUBMITTED: {
    ink: 'text-accent',
    ground: 'bg-accent-soft',
    path: 'M6 1.5a4.5 4.5 0 0 1 0 9Z',
    ringed: true,
  },
  CONSOLIDATED: {
    ink: 'text-accent',
    ground: 'bg-accent-soft',
    path: 'M6 6V1.5A4.5 4.5 0 1 1 1.5 6Z',
    ringed: true,
  },
  REVIEWED: { ink: 'text-good', ground: 'bg-good-soft', path: 'M6 .8a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 1 1 6 .8Z' },
  RETURNED: {
    ink: 'text-behind',
    ground: 'bg-behind-soft',
    path: 'M4.8.6 0 4.6l4.8 4V6h2.4a1.9 1.9 0 0 1 0 3.8H3.4v2h3.8a3.9 3.9 0 0 0 0-7.8H4.8Z',
  },
  OVERDUE: { ink: 'text-late', ground: 'bg-late-soft', path: 'M1 1h10v10H1Z' },
  NOT_ASKED: { ink: 'text-none', ground: 'bg-none-soft', path: 'M3 5.3h6v1.4H3Z' },
}

/** How a report stands as a drawn shape: a disc that fills up on its way. The word must stand beside it or in the name of its cell. */
export function StandingShape({ standing, className }: { standing: Standing; className?: string }) {
  const { ink, path, ringed } = looks[standing]
  return (
    <svg
      viewBox="0 0 12 12"
      aria-hidden="true"
      focusable="false"
      className={cx('inline-block size-3 shrink-0', ink, className)}
    >
      {ringed && <path d={ring} fill="none" stroke="currentColor" />}
      <path d={path} fill="currentColor" />
    </svg>
  )
}

/** How a report stands, as colour, shape and word. */
export function StandingBadge({ standing }: { standing: Standing }) {
  const { t } = useTranslation('consolidation')
  const { ink, ground } = looks[standing]
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1.5 whitespace-nowrap rounded-md px-2 py-0.5 text-[0.9375rem] font-semibold',
        ink,
        ground,
      )}
    >
      <StandingShape standing={standing} />
      {t(`standing.${standing}`)}
    </span>
  )
}
