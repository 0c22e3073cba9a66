import { Link } from '@tanstack/react-router'
import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '@/ui/cx'
import type { moreNavigation } from './navigation'

const entryClass = 'block border-mark py-2 leading-8 hover:text-mark aria-[current=page]:font-bold'

type Props = { entries: typeof moreNavigation; path: string }

/** The rest of the main menu: unfolded on a phone, behind a button in the wide header. */
export function MoreMenu({ entries, path }: Props) {
  const { t } = useTranslation('app')
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const id = useId()
  const here = entries.some(({ to }) => path.startsWith(to))

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !open) return
    setOpen(false)
    opener.current?.focus()
  }

  function onBlur(event: FocusEvent) {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
  }

  return (
    <li className="xl:relative" onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={opener}
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className={cx(
          'hidden cursor-pointer whitespace-nowrap border-b-[3px] border-transparent py-3 leading-8 hover:text-mark xl:block xl:pb-[9px]',
          here && 'border-mark! font-bold',
        )}
      >
        {t('nav.more')} <span aria-hidden="true">▾</span>
      </button>
      <ul
        id={id}
        className={cx(
          'xl:absolute xl:start-0 xl:z-40 xl:w-max xl:min-w-36 xl:rounded-card xl:border xl:border-line xl:bg-paper xl:p-1 xl:text-ink xl:shadow-lg',
          !open && 'xl:hidden',
        )}
      >
        {entries.map(({ key, to }) => (
          <li key={key}>
            <Link
              to={to}
              activeOptions={{ includeSearch: false }}
              onClick={() => setOpen(false)}
              className={cx(
                entryClass,
                'xl:rounded xl:px-3 xl:py-1.5 xl:hover:bg-accent-soft xl:hover:text-ink xl:aria-[current=page]:text-accent',
              )}
            >
              {t(`nav.${key}`)}
            </Link>
          </li>
        ))}
      </ul>
    </li>
  )
}
