import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonLink, type LinkTarget, linkTo } from './Link'

type Props = {
  /** The portion of the list that is shown, as the server gave it. `totalIsLeast`: there are more than `total`, which was counted no further. */
  page: { items: unknown[]; total?: number; totalIsLeast?: boolean; nextCursor?: string }
  /** The address of the list as it is shown; its cursor says where this portion begins. */
  at: LinkTarget
  /** How many are shown, where something else is counted than the items. */
  shown?: number
  /** Words after the numbers, such as when they were counted. */
  note?: ReactNode
}

/** The foot of a list that the server gives in portions. The browser's back button is "previous". */
export function Pager({ page, at, shown = page.items.length, note }: Props) {
  const { t } = useTranslation('ui')
  const { total, totalIsLeast, nextCursor } = page
  const of = totalIsLeast ? 'pager.shownOfLeast' : 'pager.shownOf'
  const from = (cursor?: string) => linkTo({ ...at, search: { ...at.search, cursor } })
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 py-3">
      <p role="status" className="text-ink-soft">
        {total === undefined ? t('pager.shown', { shown }) : t(of, { shown, total })}
        {note && <span className="ms-3 text-sm">{note}</span>}
      </p>
      {(nextCursor || at.search?.cursor) && (
        <nav aria-label={t('pager.label')} className="no-print flex gap-2">
          {at.search?.cursor && <ButtonLink {...from()}>{t('pager.first')}</ButtonLink>}
          {nextCursor && <ButtonLink {...from(nextCursor)}>{t('pager.next')}</ButtonLink>}
        </nav>
      )}
    </div>
  )
}
