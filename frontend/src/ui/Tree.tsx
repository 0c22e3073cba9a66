import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { cx } from './cx'

export type TreeNode = { id: string; label: ReactNode; count?: number; children?: TreeNode[] }

type Props = {
  label: string
  nodes: TreeNode[]
  open: ReadonlySet<string>
  onToggle: (id: string) => void
}

/**
 * Nested lists that fold. Plain buttons and links, so that every reader and the browser's own search understand them; the arrow
 * keys go from row to row, and right and left open and close.
 */
export function Tree({ label, nodes, open, onToggle }: Props) {
  const root = useRef<HTMLElement>(null)

  function onKeyDown(event: KeyboardEvent) {
    const rows = Array.from(root.current?.querySelectorAll<HTMLElement>('[data-tree-row]') ?? [])
    const here = rows.indexOf(event.target as HTMLElement)
    if (here < 0) return
    const row = rows[here]
    const expanded = row?.getAttribute('aria-expanded')
    const goTo: Record<string, number> = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: rows.length - 1 }
    const target = goTo[event.key]
    if (target !== undefined) rows[target]?.focus()
    else if ((event.key === 'ArrowRight' && expanded === 'false') || (event.key === 'ArrowLeft' && expanded === 'true'))
      row?.click()
    else return
    event.preventDefault()
  }

  return (
    <section ref={root} aria-label={label} onKeyDown={onKeyDown}>
      <TreeLevel nodes={nodes} open={open} onToggle={onToggle} depth={0} />
    </section>
  )
}

function TreeLevel({ nodes, open, onToggle, depth }: Omit<Props, 'label'> & { depth: number }) {
  return (
    <ul className={cx(depth > 0 && 'ms-3 border-s border-line ps-2 sm:ms-4 sm:ps-3')}>
      {nodes.map((node) => (
        <li key={node.id}>
          {node.children ? (
            <>
              <button
                type="button"
                data-tree-row
                aria-expanded={open.has(node.id)}
                onClick={() => onToggle(node.id)}
                className={cx(
                  'flex w-full cursor-pointer items-baseline gap-2 rounded px-1 py-1.5 text-start hover:bg-accent-soft',
                  depth < 2 && 'font-semibold',
                )}
              >
                <span aria-hidden="true" className="w-4 shrink-0 text-ink-soft">
                  {open.has(node.id) ? '▾' : '▸'}
                </span>
                <span className="min-w-0 grow">{node.label}</span>
                {node.count !== undefined && <span className="text-sm text-ink-soft">{node.count}</span>}
              </button>
              {open.has(node.id) && (
                <TreeLevel nodes={node.children} open={open} onToggle={onToggle} depth={depth + 1} />
              )}
            </>
          ) : (
            <div className="py-1 ps-6">{node.label}</div>
          )}
        </li>
      ))}
    </ul>
  )
}
