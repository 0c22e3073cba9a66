import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { localName } from '@/lib/local-name'
import { Button } from '@/ui/Button'
import { StatusShape } from '@/ui/chart/StatusShape'
import { cx } from '@/ui/cx'
import { Link } from '@/ui/Link'
import { CaseLight } from '../case/CaseLight'
import { type DueComplaints, dueComplaintsQuery } from '../queries'

type Line = DueComplaints['units'][number]

/**
 * Complaints that are late or due within two working days, by unit, for who looks after them: one line, and on a press the first of each unit. Says
 * nothing where there is none.
 *
 * @param unit code of the unit that alone is told
 */
export function DueComplaintsCard({ unit }: { unit?: string }) {
  const { t, i18n } = useTranslation('complaint')
  const { data } = useQuery(dueComplaintsQuery(unit))
  const [open, setOpen] = useState(false)
  if (!data || data.units.length === 0) return null
  const nameOf = ({ unit: of }: Line) => (of ? localName(of, i18n.language) : t('unassigned'))
  const figure = (due: 'RED' | 'YELLOW', count: number) =>
    count > 0 && (
      <li>
        <Link
          to="/complaints"
          search={{ due, unit }}
          className={cx(
            'flex items-center gap-1.5 whitespace-nowrap',
            due === 'RED' ? 'font-bold text-late!' : 'text-ink!',
          )}
        >
          <StatusShape status={due === 'RED' ? 'OVERDUE' : 'ATTENTION'} />
          {t(due === 'RED' ? 'due.overdue' : 'due.soon', { count })}
        </Link>
      </li>
    )

  return (
    <section aria-labelledby="due-complaints" className="card px-4 py-1.5">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <h2 id="due-complaints" className="text-base leading-8">
          {t('due.title')}
        </h2>
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {figure('RED', data.overdue)}
          {figure('YELLOW', data.dueSoon)}
        </ul>
        <ul aria-label={t('due.byUnit')} className="flex flex-wrap gap-x-4 gap-y-1 text-[0.9375rem]">
          {data.units.map((line) => (
            <li key={line.unit?.id ?? 'none'} className="whitespace-nowrap">
              {line.unit ? (
                <Link to="/complaints" search={{ due: 'soon', unit: line.unit.code }} className="text-ink!">
                  {nameOf(line)} <strong>{line.overdue + line.dueSoon}</strong>
                </Link>
              ) : (
                <span>
                  {nameOf(line)} <strong>{line.overdue + line.dueSoon}</strong>
                </span>
              )}
            </li>
          ))}
        </ul>
        <span className="no-print ms-auto flex items-center gap-3">
          <Button small kind="plain" aria-expanded={open} onPress={() => setOpen(!open)}>
            {t(open ? 'due.close' : 'due.open')}
          </Button>
          <Link to="/complaints" search={{ due: 'soon', unit }}>
            {t('due.list')}
          </Link>
        </span>
      </div>
      {open && (
        <div className="grid gap-x-6 gap-y-2 border-t border-line pt-2 pb-1 md:grid-cols-2 xl:grid-cols-3">
          {data.units.map((line) => (
            <UnitRows key={line.unit?.id ?? 'none'} line={line} name={nameOf(line)} />
          ))}
        </div>
      )}
    </section>
  )
}

function UnitRows({ line, name }: { line: Line; name: string }) {
  const { t } = useTranslation('complaint')
  const more = line.overdue + line.dueSoon - line.items.length
  return (
    <section aria-label={name} className="min-w-0">
      <h3 className="font-semibold">{name}</h3>
      <ul className="text-[0.9375rem]">
        {line.items.map(({ id, number, subject, light, workingDaysLeft }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-2 py-0.5">
            <Link to="/complaints/$id" params={{ id }} className="min-w-0 max-w-full truncate" title={subject}>
              {number} {subject}
            </Link>
            <CaseLight light={light} workingDaysLeft={workingDaysLeft} className="text-sm" />
          </li>
        ))}
      </ul>
      {more > 0 && <p className="text-sm text-ink-soft">{t('due.more', { count: more })}</p>}
    </section>
  )
}
