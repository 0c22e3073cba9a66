import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { asProblem } from '@/api/problem'
import { todayInTaipei } from '@/lib/format'
import { Button } from '@/ui/Button'
import { Form } from '@/ui/Form'
import { RocDatePicker } from '@/ui/field/RocDatePicker'
import { TextField } from '@/ui/field/TextField'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { useForm } from '@/ui/useForm'
import { CalendarFrame } from './CalendarFrame'
import { DueArithmetic } from './DueArithmetic'
import { dueDateQuery } from './queries'

const route = getRouteApi('/staff/calendar/working-days')
const most = limits.getDueDate.days

/** From a day so many working days on, with the arithmetic. The question stands in the address and can be passed on. */
export function WorkingDaysPage() {
  const { t } = useTranslation('calendar')
  const { t: tUi } = useTranslation('ui')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const days = Number(search.days)
  const asked = search.from !== undefined && Number.isInteger(days) && days >= 1
  const { data, error } = useQuery({ ...dueDateQuery(search.from ?? '', days), enabled: asked })
  const labels = { from: t('due.from'), days: t('due.days') }
  const form = useForm({
    initial: { from: search.from ?? todayInTaipei(), days: search.days ?? '6' },
    asProblem,
    check: (values) => ({
      ...(values.from === '' && { from: tUi('form.fillIn', { label: labels.from }) }),
      ...(!isCount(values.days) && { days: t('due.daysFault', { most }) }),
    }),
    submit: (values) => navigate({ search: { from: values.from, days: plain(values.days) } }),
  })

  return (
    <CalendarFrame view="workingDays">
      <div className="grid items-start gap-4 lg:grid-cols-[22rem_minmax(0,1fr)]">
        <div className="card no-print p-4">
          <Form form={form} label={t('view.workingDays')} labels={labels}>
            <RocDatePicker {...form.field('from')} label={labels.from} hint={t('due.fromHint')} required />
            <TextField {...form.field('days')} label={labels.days} maxLength={String(most).length} required />
            <Button type="submit" kind="primary">
              {t('due.submit')}
            </Button>
          </Form>
        </div>
        <div>
          {error && <ProblemNotice problem={asProblem(error)} />}
          {asked && !data && !error && <Skeleton lines={6} className="card p-5" />}
          {data && !error && <DueArithmetic due={data} />}
          {!asked && <p className="card p-5 text-ink-soft">{t('due.explain')}</p>}
        </div>
      </div>
    </CalendarFrame>
  )
}

/** Digits as the address wants them, from full-width ones too. */
const plain = (text: string) => text.normalize('NFKC').trim()

const isCount = (text: string) => /^\d+$/.test(plain(text)) && Number(plain(text)) >= 1 && Number(plain(text)) <= most
