import { useTranslation } from 'react-i18next'
import { OpenImprovementLink } from '@/features/improvement'
import { formatDate } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Link } from '@/ui/Link'
import { type Column, Table } from '@/ui/Table'
import { keyOf, questions, worst } from './points'
import type { DissatisfiedRow } from './queries'

/** Dissatisfied answers, without a word of what somebody wrote. */
export function DissatisfiedTable({ rows, busy }: { rows: DissatisfiedRow[]; busy?: boolean }) {
  const { t, i18n } = useTranslation('feedback')
  const day = (iso: string) => formatDate(iso, i18n.language)
  const bad = ({ scores }: DissatisfiedRow) =>
    questions
      .filter((name) => (scores[name] ?? worst + 1) <= worst)
      .map((name) => t(`question.${keyOf(name)}`))
      .join(t('comma'))
  const columns: Column<DissatisfiedRow>[] = [
    {
      id: 'number',
      header: t('list.number'),
      rowHeader: true,
      cell: ({ caseId, caseNumber }) => (
        <Link to="/complaints/$id" params={{ id: caseId }}>
          {caseNumber}
        </Link>
      ),
    },
    { id: 'unit', header: t('list.unit'), cell: ({ unit }) => localName(unit, i18n.language) },
    { id: 'bad', header: t('list.bad'), cell: bad },
    {
      id: 'overall',
      header: t('list.overall'),
      cell: ({ scores }) => t(`point.${scores.overall as 1 | 2 | 3 | 4 | 5}`),
    },
    { id: 'comment', header: t('list.comment'), cell: (row) => (row.hasComment ? t('list.hasComment') : '–') },
    { id: 'repliedOn', header: t('list.repliedOn'), cell: (row) => day(row.repliedOn) },
    { id: 'answeredOn', header: t('list.answeredOn'), cell: (row) => day(row.answeredOn) },
    {
      id: 'improvement',
      header: t('list.improvement'),
      cell: (row) => (
        // More people read an improvement than a confidential case.
        <OpenImprovementLink
          source={{ kind: 'FEEDBACK', id: row.id, label: row.confidential ? t('list.confidential') : row.caseNumber }}
          unit={row.unit.code}
          finding={row.confidential ? undefined : t('list.finding', { number: row.caseNumber, questions: bad(row) })}
        />
      ),
    },
  ]
  return <Table caption={t('list.caption')} columns={columns} rows={rows} rowKey={({ id }) => id} busy={busy} />
}
