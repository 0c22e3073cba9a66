import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { useVersioned } from '@/api/useVersioned'
import { formatDate } from '@/lib/format'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Form } from '@/ui/Form'
import { CheckField } from '@/ui/field/CheckboxGroup'
import { RocDatePicker } from '@/ui/field/RocDatePicker'
import { ConflictNotice } from '@/ui/notice/ConflictNotice'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { toast } from '@/ui/notice/Toast'
import { useForm } from '@/ui/useForm'
import { type DutySettings, dutiesChanged, dutySettingsQuery, updateDutySettings } from './queries'

/** How duties are reckoned: from which day on, and whether a day off rolls forward. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('duty')
  const { data, error } = useQuery({ ...dutySettingsQuery, staleTime: 0 })
  if (data) return <Editor settings={data} onClose={onClose} />
  return (
    <Dialog open title={t('settings.title')} onClose={onClose}>
      {error ? <ProblemNotice problem={asProblem(error)} /> : <Skeleton lines={4} />}
    </Dialog>
  )
}

function Editor({ settings, onClose }: { settings: DutySettings; onClose: () => void }) {
  const { t, i18n } = useTranslation('duty')
  const { t: tUi } = useTranslation('ui')
  const queryClient = useQueryClient()
  const { theirs, save, accept } = useVersioned(settings, () =>
    queryClient.fetchQuery({ ...dutySettingsQuery, staleTime: 0 }),
  )
  const labels = { recordsFrom: t('settings.recordsFrom'), rollForward: t('settings.rollForward') }
  const form = useForm({
    initial: { recordsFrom: settings.recordsFrom, rollForward: settings.rollForward },
    asProblem,
    check: ({ recordsFrom }) => ({
      ...(recordsFrom === '' && { recordsFrom: tUi('form.fillIn', { label: labels.recordsFrom }) }),
    }),
    submit: async (values) => {
      await save((version) => updateDutySettings(version, values))
      toast(tUi('saved'))
      onClose()
      await dutiesChanged(queryClient)
    },
  })
  const date = (iso: string) => (iso === '' ? '' : formatDate(iso, i18n.language))
  const yesNo = (yes: boolean) => t(yes ? 'settings.yes' : 'settings.no')

  return (
    <Dialog open title={t('settings.title')} onClose={onClose} hold={form.dirty}>
      {theirs && (
        <div className="mb-3">
          <ConflictNotice
            sides={[
              { label: labels.recordsFrom, mine: date(form.values.recordsFrom), theirs: date(theirs.recordsFrom) },
              {
                label: labels.rollForward,
                mine: yesNo(form.values.rollForward),
                theirs: yesNo(theirs.rollForward),
              },
            ]}
            onKeepMine={() => {
              accept(theirs)
              void form.onSubmit()
            }}
            onTakeTheirs={() => {
              accept(theirs)
              form.reset({ recordsFrom: theirs.recordsFrom, rollForward: theirs.rollForward })
            }}
          />
        </div>
      )}
      <Form form={theirs ? { ...form, problem: undefined } : form} label={t('settings.title')} labels={labels}>
        <RocDatePicker
          {...form.field('recordsFrom')}
          label={labels.recordsFrom}
          hint={t('settings.recordsFromHint')}
          required
        />
        <CheckField {...form.field('rollForward')} label={labels.rollForward} />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{tUi('cancel')}</Button>
          <Button type="submit" kind="primary" busy={form.busy}>
            {tUi('save')}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
