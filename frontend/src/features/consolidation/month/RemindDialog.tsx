import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import type { Answer } from '@/api/types'
import { formatMonth } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Form } from '@/ui/Form'
import { useForm } from '@/ui/useForm'
import { firstDay } from '../months'
import { type Period, remindUnits } from '../queries'
import { type Refused, RefusedUnits } from './RefusedUnits'
import { useKeyOfBody } from './useKeyOfBody'

type Props = { month: string; rows: Period[]; refused: Refused[]; onDone: () => void; onClose: () => void }

/** Reminds units of a report that has not come, and says whom the mails reach. */
export function RemindDialog({ month, rows, refused, onDone, onClose }: Props) {
  const { t, i18n } = useTranslation('consolidation')
  const { t: tUi } = useTranslation('ui')
  const keyOf = useKeyOfBody()
  const [reminded, setReminded] = useState<Answer<'remindProgressMonth'>>()
  // As they were at the press: once it is done, the choice behind is gone.
  const [meant] = useState(rows)
  const [left] = useState(refused)
  const names = (units: Period['unit'][]) => units.map((unit) => localName(unit, i18n.language)).join(t('comma'))
  const form = useForm({
    initial: {},
    asProblem,
    submit: async () => {
      const body = { units: meant.map(({ unit }) => unit.code) }
      setReminded(await remindUnits(month, body, keyOf(body)))
      onDone()
    },
  })
  const title = t('remind.title', { month: formatMonth(firstDay(month), i18n.language), count: meant.length })
  return (
    <Dialog open title={title} onClose={onClose}>
      {reminded ? (
        <div className="space-y-3">
          <div role="status" className="space-y-1">
            <p>
              <span aria-hidden="true" className="text-good">
                ✓{' '}
              </span>
              {t(reminded.mails > 0 ? 'remind.done' : 'remind.already', { count: reminded.mails })}
            </p>
            {reminded.unreachable.length > 0 && (
              <p className="text-behind">{t('remind.unreachable', { units: names(reminded.unreachable) })}</p>
            )}
            {!reminded.delivered && <p className="text-watch">{t('remind.undelivered')}</p>}
          </div>
          <div className="flex justify-end">
            <Button kind="primary" autoFocus onPress={onClose}>
              {tUi('close')}
            </Button>
          </div>
        </div>
      ) : (
        <Form form={form} label={title} labels={{}}>
          <p>
            <strong className="block">{names(meant.map(({ unit }) => unit))}</strong>
            <span className="text-ink-soft">{t('remind.explain')}</span>
          </p>
          <RefusedUnits refused={left} />
          <div className="flex flex-wrap justify-end gap-2">
            <Button onPress={onClose}>{tUi('cancel')}</Button>
            <Button type="submit" kind="primary" busy={form.busy}>
              {t('action.remind', { count: meant.length })}
            </Button>
          </div>
        </Form>
      )}
    </Dialog>
  )
}
