import type { ReportItem } from '../queries'

export type Group<One> = { code: string; title: string; lines: One[] }

/** The lines of a report under their criteria (評核重點), in the order of the plan. */
export function groupsOf<One>(lines: One[], itemOf: (line: One) => ReportItem): Group<One>[] {
  const groups: Group<One>[] = []
  for (const line of lines) {
    const { criterion } = itemOf(line)
    const last = groups.at(-1)
    if (last?.code === criterion.code) last.lines.push(line)
    else groups.push({ ...criterion, lines: [line] })
  }
  return groups
}
