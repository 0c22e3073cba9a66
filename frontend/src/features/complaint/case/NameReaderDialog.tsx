import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { atFields } from '@/api/problem'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Form } from '@/ui/Form'
import { Select } from '@/ui/field/Select'
import { TextField } from '@/ui/field/TextField'
import { toast } from '@/ui/notice/Toast'
import { useForm } from '@/ui/useForm'
import { type CaseReader, nameReader, takeComplaint } from '../queries'

type Props = { id: string; others: CaseReader[]; onClose: () => void }

/** Names one more person for a confidential case, and says why. */
export function NameReaderDialog({ id, others, onClose }: Props) {
  const { t } = useTranslation('complaint')
  const { t: tUi } = useTranslation('ui')
  const queryClient = useQueryClient()
  const labels = { accountId: t('readers.who'), reason: t('readers.why') }
  const form = useForm({
    initial: { accountId: '', reason: '' },
    // One person is named at a time; the server speaks of a list.
    asProblem: (error) => atFields(error, (field) => (field.startsWith('accountIds') ? 'accountId' : field)),
    check: ({ accountId, reason }) => ({
      ...(accountId === '' && { accountId: tUi('form.fillIn', { label: labels.accountId }) }),
      ...(reason.trim() === '' && { reason: tUi('form.fillIn', { label: labels.reason }) }),
    }),
    submit: async ({ accountId, reason }) => {
      const saved = await nameReader(id, accountId, reason.trim())
      toast(t('readers.done'))
      onClose()
      await takeComplaint(queryClient, saved)
    },
  })
  return (
    <Dialog open title={t('readers.name')} onClose={onClose} hold={form.dirty}>
      <Form form={form} label={t('readers.name')} labels={labels}>
        <p>{t('readers.explain')}</p>
        <Select
          {...form.field('accountId')}
          label={labels.accountId}
          required
          emptyLabel={t('readers.choose')}
          options={others.map((one) => ({
            value: one.id,
            label: [one.name, one.unit].filter(Boolean).join(t('stop')),
          }))}
        />
        <TextField
          {...form.field('reason')}
          label={labels.reason}
          hint={t('readers.hint')}
          maxLength={limits.NameReadersRequest.reason}
          required
        />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{tUi('cancel')}</Button>
          <Button type="submit" kind="primary" busy={form.busy}>
            {t('readers.submit')}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
