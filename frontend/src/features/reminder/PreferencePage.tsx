import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { asProblem } from '@/api/problem'
import { useVersioned } from '@/api/useVersioned'
import { formatDate } from '@/lib/format'
import { Button } from '@/ui/Button'
import { Form } from '@/ui/Form'
import { CheckField } from '@/ui/field/CheckboxGroup'
import { TextField } from '@/ui/field/TextField'
import { ConflictNotice } from '@/ui/notice/ConflictNotice'
import { toast } from '@/ui/notice/Toast'
import { Page } from '@/ui/Page'
import { useForm } from '@/ui/useForm'
import { type ReminderPreference, reminderPreferenceQuery, remindersQuery, updateReminderPreference } from './queries'

const valuesOf = ({ email, daysBefore }: ReminderPreference) => ({ email, daysBefore: String(daysBefore) })
const most = limits.ReminderPreferenceRequest.daysBefore
const isDays = (text: string) => /^[1-9]\d*$/.test(text.trim()) && Number(text) <= most

/** How the caller wants to be reminded. */
export function PreferencePage() {
  const { t, i18n } = useTranslation('reminder')
  const { t: tUi } = useTranslation('ui')
  const queryClient = useQueryClient()
  const { data } = useSuspenseQuery(reminderPreferenceQuery)
  const { theirs, save, accept } = useVersioned(data, () =>
    queryClient.fetchQuery({ ...reminderPreferenceQuery, staleTime: 0 }),
  )
  const labels = { daysBefore: t('preference.daysBefore'), email: t('preference.email') }
  const form = useForm({
    initial: valuesOf(data),
    asProblem,
    check: ({ daysBefore }) => (isDays(daysBefore) ? {} : { daysBefore: t('preference.daysBeforeFault', { most }) }),
    submit: async ({ email, daysBefore }) => {
      const saved = await save((version) =>
        updateReminderPreference(version, { email, daysBefore: Number(daysBefore) }),
      )
      queryClient.setQueryData(reminderPreferenceQuery.queryKey, saved)
      toast(tUi('saved'))
      await queryClient.invalidateQueries({ queryKey: remindersQuery.queryKey })
    },
  })
  const yesNo = (yes: boolean) => t(yes ? 'preference.yes' : 'preference.no')

  return (
    <div className="mx-auto max-w-2xl">
      <Page title={t('preference.title')}>
        <div className="card space-y-4 p-5">
          <p className="text-ink-soft">{t('preference.explain')}</p>
          {theirs && (
            <ConflictNotice
              sides={[
                { label: labels.daysBefore, mine: form.values.daysBefore, theirs: String(theirs.daysBefore) },
                { label: labels.email, mine: yesNo(form.values.email), theirs: yesNo(theirs.email) },
              ]}
              onKeepMine={() => {
                accept(theirs)
                void form.onSubmit()
              }}
              onTakeTheirs={() => {
                accept(theirs)
                form.reset(valuesOf(theirs))
              }}
            />
          )}
          <Form form={theirs ? { ...form, problem: undefined } : form} label={t('preference.title')} labels={labels}>
            <TextField
              {...form.field('daysBefore')}
              label={labels.daysBefore}
              hint={t('preference.daysBeforeHint', { most })}
              maxLength={String(most).length}
              required
            />
            <div>
              <CheckField {...form.field('email')} label={labels.email} />
              <p className="text-sm text-ink-soft">
                {t(data.digests ? 'preference.emailHint' : 'preference.noDigests')}
              </p>
              <p className="text-sm text-ink-soft">
                {data.address ? t('preference.address', { address: data.address }) : t('preference.noAddress')}{' '}
                {data.address &&
                  (data.lastSentOn
                    ? t('preference.lastSentOn', { date: formatDate(data.lastSentOn, i18n.language) })
                    : t('preference.neverSent'))}
              </p>
            </div>
            <div className="flex justify-end">
              <Button type="submit" kind="primary" busy={form.busy}>
                {tUi('save')}
              </Button>
            </div>
          </Form>
        </div>
      </Page>
    </div>
  )
}
