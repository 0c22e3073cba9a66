import type { ReactNode } from 'react'
import type { PlanTree } from '@/features/plan/queries'
import type { TreeNode } from '@/ui/Tree'
import type { ActionItemRow } from './queries'

type Heading = PlanTree['dimensions'][number]

/** Hangs the items under the plan's headings. Headings without an item of the list are left out; a group without words of its own too. */
export function treeOf(plan: PlanTree, items: ActionItemRow[], leaf: (item: ActionItemRow) => ReactNode): TreeNode[] {
  const byGroup = grouped(items)
  const nodesOf = (heading: Heading): TreeNode[] => {
    const leaves = (byGroup.get(heading.code) ?? []).map((item) => ({ id: item.id, label: leaf(item) }))
    const below = [...heading.children.flatMap(nodesOf), ...leaves]
    return heading.title ? branch(heading, below) : below
  }
  return plan.dimensions.flatMap(nodesOf)
}

function branch({ code, title }: Heading, children: TreeNode[]): TreeNode[] {
  if (children.length === 0) return []
  return [
    {
      id: code,
      label: `${code} ${title ?? ''}`,
      count: children.reduce((sum, child) => sum + (child.count ?? 1), 0),
      children,
    },
  ]
}

function grouped(items: ActionItemRow[]): Map<string, ActionItemRow[]> {
  const groups = new Map<string, ActionItemRow[]>()
  for (const item of items) groups.set(item.groupCode, [...(groups.get(item.groupCode) ?? []), item])
  return groups
}

/** Every heading. */
export const allIds = (nodes: TreeNode[]): string[] =>
  nodes.flatMap(({ id, children }) => (children ? [id, ...allIds(children)] : []))

/** At first the two upper levels stand open, so that the criteria are in sight. */
export const firstOpen = (nodes: TreeNode[]): string[] =>
  nodes.flatMap(({ id, children }) => [id, ...(children ?? []).map((child) => child.id)])
