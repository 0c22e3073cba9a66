import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { asProblem } from '@/api/problem'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Form } from '@/ui/Form'
import { TextField } from '@/ui/field/TextField'
import { toast } from '@/ui/notice/Toast'
import { useForm } from '@/ui/useForm'
import { holdCase } from './actions'
import type { RetainedCase } from './queries'

/** Asks why a case stays as it is. */
export function HoldDialog({ row, onClose }: { row: RetainedCase; onClose: () => void }) {
  const { t } = useTranslation('privacy')
  const { t: tUi } = useTranslation('ui')
  const queryClient = useQueryClient()
  const label = t('hold.reason')
  const form = useForm({
    initial: { reason: '' },
    asProblem,
    check: ({ reason }) => (reason.trim() === '' ? { reason: tUi('form.fillIn', { label }) } : {}),
    submit: async ({ reason }) => {
      await holdCase(row.id, reason.trim())
      toast(t('hold.held'))
      onClose()
      await queryClient.invalidateQueries({ queryKey: ['privacy'] })
    },
  })
  return (
    <Dialog open title={t('hold.title', { number: row.number })} onClose={onClose} hold={form.dirty}>
      <Form form={form} label={t('hold.title', { number: row.number })} labels={{ reason: label }}>
        <p>{t('hold.explain')}</p>
        <TextField
          {...form.field('reason')}
          label={label}
          hint={t('hold.hint')}
          rows={3}
          maxLength={limits.RetentionHoldRequest.reason}
          required
        />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{tUi('cancel')}</Button>
          <Button type="submit" kind="primary" busy={form.busy}>
            {t('hold.hold')}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
