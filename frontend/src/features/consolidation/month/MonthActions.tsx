import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import type { Month, Period, Target } from '../queries'
import { isPossible, type MonthAction, whyNot } from '../standing'
import type { ChosenUnits } from './useChosenUnits'

const StepDialog = lazy(async () => ({ default: (await import('./StepDialog')).StepDialog }))
const RemindDialog = lazy(async () => ({ default: (await import('./RemindDialog')).RemindDialog }))

const inOrder: MonthAction[] = ['remind', 'consolidate', 'review', 'return']
const firstOf: MonthAction[] = ['consolidate', 'review']

/** A report with its version; there is none where nobody has begun. */
const targetsOf = (rows: Period[]): Target[] =>
  rows.flatMap(({ reportId: id, version, unit }) =>
    id === undefined || version === undefined ? [] : [{ id, version, unit }],
  )

/** What may be done with several units at once: with the chosen ones, or with all for which it is possible. */
export function MonthActions({ month, units }: { month: Month; units: ChosenUnits }) {
  const { t } = useTranslation('consolidation')
  const [action, setAction] = useState<MonthAction>()
  const some = units.chosen.length > 0
  const meant = some ? units.chosen : month.units
  const offered = inOrder.filter((one) => month.allowedActions.includes(one))
  const able = (one: MonthAction) => meant.filter((row) => isPossible(one, row))
  const refused = (one: MonthAction) =>
    units.chosen.filter((row) => !isPossible(one, row)).map((row) => ({ unit: row.unit, why: t(whyNot(one, row)) }))
  const close = () => setAction(undefined)
  const done = () => {
    close()
    units.none()
  }
  return (
    <section
      aria-label={t('choose.label')}
      className="no-print sticky bottom-0 z-10 -mx-4 flex flex-wrap items-start gap-2 border-y border-line bg-paper px-4 py-2 md:static md:mx-0 md:border-0 md:bg-transparent md:p-0"
    >
      {offered.map((one) => {
        const count = able(one).length
        return (
          <Button
            key={one}
            small
            kind={firstOf.includes(one) ? 'primary' : 'secondary'}
            disabledReason={count === 0 ? t('choose.noneAble') : undefined}
            onPress={() => setAction(one)}
          >
            {t(some ? `action.${one}` : `all.${one}`, { count })}
          </Button>
        )
      })}
      <span className="ms-auto flex flex-wrap items-center gap-2">
        <span role="status" className="text-[0.9375rem] text-ink-soft">
          {some ? t('choose.chosen', { count: units.chosen.length }) : t('choose.hint')}
        </span>
        <Button small kind="plain" onPress={some ? units.none : units.all}>
          {t(some ? 'choose.none' : 'choose.all')}
        </Button>
      </span>
      <Suspense>
        {action === 'remind' && (
          <RemindDialog
            month={month.month}
            rows={able('remind')}
            refused={refused('remind')}
            onDone={units.none}
            onClose={close}
          />
        )}
        {action !== undefined && action !== 'remind' && (
          <StepDialog
            step={action}
            month={month.month}
            targets={targetsOf(able(action))}
            refused={refused(action)}
            onDone={done}
            onClose={close}
          />
        )}
      </Suspense>
    </section>
  )
}
