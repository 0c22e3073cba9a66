import type { PlanTree } from '@/features/plan/queries'
import type { Option } from '@/ui/field/Select'

type Heading = PlanTree['dimensions'][number]

// A select element keeps no plain spaces at the start of a line.
const indent = '\u2003'

/** The headings down to the criteria, indented; a group only where the address names it. */
export function headingOptions(headings: Heading[], chosen?: string, depth = 0): Option[] {
  return headings.flatMap((heading) => {
    const below = headingOptions(heading.children, chosen, depth + 1)
    if (heading.level === 'GROUP' && heading.code !== chosen) return below
    const label = `${indent.repeat(depth)}${heading.code} ${heading.title ?? ''}`
    return [{ value: heading.code, label }, ...below]
  })
}
