import { useTranslation } from 'react-i18next'
import { type Column, Table } from '@/ui/Table'
import type { PlanDifferences } from './queries'
import { type Piece, wordDifference } from './text-difference'

type Change = PlanDifferences['changed'][number]

const known = ['text', 'note', 'benefit', 'title', 'assignments', 'units', 'schedule'] as const

export function ItemList({ items }: { items: PlanDifferences['added'] }) {
  return (
    <ul lang="zh-Hant-TW" className="divide-y divide-line">
      {items.map(({ code, text }) => (
        <li key={code} className="flex gap-3 py-1.5 phone:block">
          <span className="w-20 shrink-0 text-sm leading-6 text-ink-soft">{code}</span>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}

export function ChangeList({ changes }: { changes: Change[] }) {
  const { t } = useTranslation('plan')
  const fieldName = (field: string) => {
    const name = known.find((one) => one === field)
    return name ? t(`field.${name}`) : field
  }
  const columns: Column<Change>[] = [
    { id: 'code', header: t('column.code'), rowHeader: true, cell: ({ code }) => code, className: 'whitespace-nowrap' },
    { id: 'field', header: t('column.field'), cell: ({ field }) => fieldName(field), className: 'whitespace-nowrap' },
    {
      id: 'before',
      header: t('column.before'),
      cell: (change) => <Side change={change} side="removed" />,
      className: 'md:w-[40%]',
    },
    {
      id: 'after',
      header: t('column.after'),
      cell: (change) => <Side change={change} side="added" />,
      className: 'md:w-[40%]',
    },
  ]
  return (
    <Table
      caption={t('differences.changed')}
      columns={columns}
      rows={changes}
      rowKey={({ code, field }) => `${code} ${field}`}
    />
  )
}

/** One side's text with what the other side lacks marked; a mark is struck or underlined, not only coloured. */
function Side({ change: { before = '', after = '' }, side }: { change: Change; side: 'removed' | 'added' }) {
  const pieces = wordDifference(before, after).filter(({ kind }) => kind === 'same' || kind === side)
  if (pieces.length === 0) return undefined
  return (
    <span lang="zh-Hant-TW">
      {pieces.map((piece, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have only their places
        <PieceWords key={place} piece={piece} />
      ))}
    </span>
  )
}

function PieceWords({ piece: { kind, text } }: { piece: Piece }) {
  if (kind === 'removed') return <del className="bg-late-soft text-late">{text}</del>
  if (kind === 'added') return <ins className="bg-good-soft text-good">{text}</ins>
  return text
}
