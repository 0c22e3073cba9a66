import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonLink, type LinkTarget, linkTo } from './Link'

type Props = {
  shown: number
  total?: number
  /** Whether there are more than `total`, which was counted no further. */
  totalIsLeast?: boolean
  /** The link to what follows; its cursor stands in the address. Absent on the last page. */
  next?: LinkTarget
  /** The link back to the start; absent there. */
  first?: LinkTarget
  /** Words after the numbers, such as when they were counted. */
  note?: ReactNode
}

/** The foot of a list that the server gives in portions. The browser's back button is "previous". */
export function Pager({ shown, total, totalIsLeast = false, next, first, note }: Props) {
  const { t } = useTranslation('ui')
  const of = totalIsLeast ? 'pager.shownOfLeast' : 'pager.shownOf'
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 py-3">
      <p role="status" className="text-ink-soft">
        {total === undefined ? t('pager.shown', { shown }) : t(of, { shown, total })}
        {note && <span className="ms-3 text-sm">{note}</span>}
      </p>
      {(next || first) && (
        <nav aria-label={t('pager.label')} className="no-print flex gap-2">
          {first && <ButtonLink {...linkTo(first)}>{t('pager.first')}</ButtonLink>}
          {next && <ButtonLink {...linkTo(next)}>{t('pager.next')}</ButtonLink>}
        </nav>
      )}
    </div>
  )
}
