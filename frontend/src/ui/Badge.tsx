import { cx } from './cx'

const looks = {
  good: 'bg-good-soft text-good',
  watch: 'bg-watch-soft text-watch',
  late: 'bg-late-soft text-late',
  none: 'bg-none-soft text-none',
}

type Props = { look: keyof typeof looks; shape: string; words: string }

/** The state of a thing (a draft, a locked account) as colour, shape and word. A duty's status has its own StatusBadge. */
export function Badge({ look, shape, words }: Props) {
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1.5 whitespace-nowrap rounded-md px-2 py-0.5 text-[0.9375rem] font-semibold',
        looks[look],
      )}
    >
      <span aria-hidden="true">{shape}</span>
      {words}
    </span>
  )
}
