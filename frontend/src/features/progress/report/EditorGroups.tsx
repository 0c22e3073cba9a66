import { memo } from 'react'
import { LineEditor } from '../line/LineEditor'
import { LineGroup } from '../line/LineGroup'
import type { ReportItem } from '../queries'
import { groupsOf } from './groups'
import { useFilled } from './useAutosave'

type Props = { items: ReportItem[]; onRemark?: (lineage: string) => void }

/** All lines under their criteria. Nothing here changes while somebody types. */
export const EditorGroups = memo(function EditorGroups({ items, onRemark }: Props) {
  return groupsOf(items, (item) => item).map(({ code, title, lines }) => (
    <EditorGroup
      key={code}
      code={code}
      title={title}
      lineages={lines.map(({ lineageId }) => lineageId)}
      onRemark={onRemark}
    />
  ))
})

type GroupProps = { code: string; title: string; lineages: string[]; onRemark?: (lineage: string) => void }

function EditorGroup({ code, title, lineages, onRemark }: GroupProps) {
  const filled = useFilled(lineages)
  return (
    <LineGroup code={code} title={title} filled={filled} all={lineages.length}>
      {lineages.map((lineage) => (
        <LineEditor key={lineage} lineage={lineage} onRemark={onRemark} />
      ))}
    </LineGroup>
  )
}
