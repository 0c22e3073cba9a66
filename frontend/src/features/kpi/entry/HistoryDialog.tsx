import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { formatInstant } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { type GridCell, type GridRow, revisionsQuery } from '../queries'

type Props = { of?: { row: GridRow; cell: GridCell }; onClose: () => void }

/** All versions of one figure, the newest first. */
export function HistoryDialog({ of, onClose }: Props) {
  const { t, i18n } = useTranslation('kpi')
  const title = of
    ? t('entry.historyOf', { name: localName(of.row, i18n.language), month: of.cell.month })
    : t('entry.history')
  return (
    <Dialog open={of !== undefined} title={title} onClose={onClose}>
      {of?.cell.id === undefined ? <p>{t('entry.historyNone')}</p> : <Versions id={of.cell.id} />}
      <div className="mt-4">
        <Button onPress={onClose}>{t('entry.close')}</Button>
      </div>
    </Dialog>
  )
}

function Versions({ id }: { id: string }) {
  const { t, i18n } = useTranslation('kpi')
  const { data, error } = useQuery(revisionsQuery(id))
  if (error) return <ProblemNotice problem={asProblem(error)} />
  if (!data) return <Skeleton lines={3} />
  return (
    <ol className="grid gap-2">
      {data.items.map(({ number, numerator, denominator, value, source, reason, by, at }) => (
        <li key={number} className="border-s-2 border-line-strong ps-3">
          <strong>{numerator === undefined ? (value ?? t('entry.emptied')) : `${numerator}/${denominator}`}</strong>{' '}
          <span className="text-ink-soft">
            {t('entry.number', { number })} · {t(`source.${source}`)} · {by} · {formatInstant(at, i18n.language)}
          </span>
          {reason && <span className="block">{reason}</span>}
        </li>
      ))}
    </ol>
  )
}
