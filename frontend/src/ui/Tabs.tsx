import { cx } from './cx'
import { Link, type LinkTarget, linkTo } from './Link'

type Tab = { id: string; label: string; current: boolean; link: LinkTarget }

/** Views of one thing that live in the address: links, so that back, bookmarks and new tabs work. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label} className="no-print flex flex-wrap gap-y-1 rounded-md ps-px">
      {tabs.map(({ id, label: words, current, link }) => (
        <Link
          key={id}
          {...linkTo(link)}
          aria-current={current ? 'page' : undefined}
          className={cx(
            '-ms-px min-h-10 border border-accent px-4 py-1.5 font-semibold first:rounded-s-md last:rounded-e-md hover:no-underline',
            current ? 'bg-accent text-white' : 'bg-paper text-accent hover:bg-accent-soft',
          )}
        >
          {words}
        </Link>
      ))}
    </nav>
  )
}
