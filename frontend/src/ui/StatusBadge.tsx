import { useTranslation } from 'react-i18next'
import { cx } from './cx'

export type Status = 'ON_TRACK' | 'ATTENTION' | 'BEHIND' | 'OVERDUE' | 'NOT_DUE' | 'NO_DATA'

const looks: Record<Status, { shape: string; text: string; ground: string }> = {
  ON_TRACK: { shape: '●', text: 'text-good', ground: 'bg-good-soft' },
  ATTENTION: { shape: '▲', text: 'text-watch', ground: 'bg-watch-soft' },
  BEHIND: { shape: '◆', text: 'text-behind', ground: 'bg-behind-soft' },
  OVERDUE: { shape: '■', text: 'text-late', ground: 'bg-late-soft' },
  NOT_DUE: { shape: '○', text: 'text-none', ground: 'bg-none-soft' },
  NO_DATA: { shape: '–', text: 'text-none', ground: 'bg-none-soft' },
}

type Props = {
  status: Status
  /** Another word for the same status. */
  word?: string
  className?: string
}

/** A status as colour, shape and word at once, so that print and colour-blind eyes lose nothing. */
export function StatusBadge({ status, word, className }: Props) {
  const { t } = useTranslation('ui')
  const look = looks[status]
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1.5 whitespace-nowrap rounded-md px-2 py-0.5 text-[0.9375rem] font-semibold',
        look.text,
        look.ground,
        className,
      )}
    >
      <span aria-hidden="true">{look.shape}</span>
      {word ?? t(`status.${status}`)}
    </span>
  )
}
