import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { planTreeQuery } from '@/features/plan/queries'
import { Button } from '@/ui/Button'
import { Highlight } from '@/ui/Highlight'
import { Link } from '@/ui/Link'
import { Skeleton } from '@/ui/notice/Skeleton'
import { Tree } from '@/ui/Tree'
import { allIds, firstOpen, treeOf } from './item-tree'
import type { ActionItemRow } from './queries'
import { useUnitWords } from './useUnitWords'

type Props = {
  items: ActionItemRow[]
  words?: string
  /** A filtered tree is short: show every hit at once. */
  allOpen: boolean
}

export function ItemTree({ items, words, allOpen }: Props) {
  const { t } = useTranslation('actionitem')
  const { data: plan } = useQuery(planTreeQuery())
  const [touched, setTouched] = useState<ReadonlySet<string>>()
  if (!plan) return <Skeleton lines={10} className="card p-5" />

  const nodes = treeOf(plan, items, (item) => <ItemLine item={item} words={words} />)
  const everything = allIds(nodes)
  const open = allOpen ? new Set(everything) : (touched ?? new Set(firstOpen(nodes)))

  function toggle(id: string) {
    const next = new Set(open)
    if (!next.delete(id)) next.add(id)
    setTouched(next)
  }

  return (
    <div className="card p-3 sm:p-4">
      {!allOpen && (
        <div className="no-print mb-2 flex gap-2">
          <Button small onPress={() => setTouched(new Set(everything))}>
            {t('tree.openAll')}
          </Button>
          <Button small onPress={() => setTouched(new Set())}>
            {t('tree.closeAll')}
          </Button>
        </div>
      )}
      <Tree label={t('list.caption')} nodes={nodes} open={open} onToggle={toggle} />
    </div>
  )
}

function ItemLine({ item, words }: { item: ActionItemRow; words?: string }) {
  const { t } = useTranslation('actionitem')
  const comma = t('comma')
  const unitWords = useUnitWords()
  return (
    <div className="gap-4 sm:flex">
      <span className="block w-20 shrink-0 text-sm leading-6 text-ink-soft">{item.code}</span>
      <span className="min-w-0 grow">
        <Link to="/action-items/$id" params={{ id: item.code }} data-tree-row="">
          <Highlight text={item.officialText} words={words} />
        </Link>
        <span className="block text-sm text-ink-soft">
          {unitWords(item)}
          <span aria-hidden="true"> · </span>
          {item.scheduleWords.join(comma)}
        </span>
      </span>
    </div>
  )
}
