import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { asProblem } from '@/api/problem'
import { todayInTaipei } from '@/lib/format'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Form } from '@/ui/Form'
import { ChoiceTiles } from '@/ui/field/ChoiceTiles'
import { RocDatePicker } from '@/ui/field/RocDatePicker'
import { TextField } from '@/ui/field/TextField'
import { toast } from '@/ui/notice/Toast'
import { useForm } from '@/ui/useForm'
import { completeRequest, decideRequest, extendRequest } from './actions'
import type { Decision, PrivacyRequest } from './queries'
import { useTakeRequest } from './useTakeRequest'

type Props = { request: PrivacyRequest; onClose: () => void }
const decisions: Decision[] = ['GRANTED', 'PARTLY', 'REFUSED']

function Sheet({
  step,
  form,
  labels,
  onClose,
  children,
}: {
  step: 'decide' | 'extend' | 'complete'
  form: ReturnType<typeof useForm<Record<string, string>>>
  labels: Record<string, string>
  onClose: () => void
  children?: ReactNode
}) {
  const { t } = useTranslation('privacy')
  const { t: tUi } = useTranslation('ui')
  return (
    <Dialog open title={t(`action.${step}`)} onClose={onClose} hold={form.dirty}>
      <Form form={form} label={t(`action.${step}`)} labels={labels}>
        <p>{t(`explain.${step}`)}</p>
        {children}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{tUi('cancel')}</Button>
          <Button type="submit" kind="primary" busy={form.busy}>
            {t(`confirm.${step}`)}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}

/** Grants a request, all of it or a part, or refuses it with its reason. */
export function DecideStep({ request, onClose }: Props) {
  const { t } = useTranslation('privacy')
  const { t: tUi } = useTranslation('ui')
  const take = useTakeRequest(request.id)
  const labels = { decision: t('decide.decision'), reason: t('decide.reason') }
  const form = useForm<Record<string, string>>({
    initial: { decision: '', reason: '' },
    asProblem,
    check: ({ decision = '', reason = '' }) => ({
      ...(decision === '' && { decision: tUi('form.fillIn', { label: labels.decision }) }),
      ...(decision !== '' && decision !== 'GRANTED' && reason.trim() === '' && { reason: t('decide.reasonFault') }),
    }),
    submit: async ({ decision, reason = '' }) => {
      await take(decideRequest(request, { decision: decision as Decision, reason: reason.trim() || undefined }))
      toast(t('done.decide'))
      onClose()
    },
  })
  return (
    <Sheet step="decide" form={form} labels={labels} onClose={onClose}>
      <ChoiceTiles
        name="decision"
        value={form.values.decision ?? ''}
        onChange={(value) => form.set('decision', value)}
        error={form.errors.decision}
        label={labels.decision}
        required
        options={decisions.map((value) => ({ value, label: t(`decision.${value}`) }))}
      />
      <TextField
        name="reason"
        value={form.values.reason ?? ''}
        onChange={(value) => form.set('reason', value)}
        error={form.errors.reason}
        label={labels.reason}
        rows={3}
        maxLength={limits.RequestDecisionRequest.reason}
        required={form.values.decision !== '' && form.values.decision !== 'GRANTED'}
      />
    </Sheet>
  )
}

/** Extends a request, once; the person has been told why. */
export function ExtendStep({ request, onClose }: Props) {
  const { t } = useTranslation('privacy')
  const { t: tUi } = useTranslation('ui')
  const take = useTakeRequest(request.id)
  const labels = { reason: t('extend.reason'), noticeOn: t('extend.noticeOn') }
  const form = useForm<Record<string, string>>({
    initial: { reason: '', noticeOn: todayInTaipei() },
    asProblem,
    check: (values) =>
      Object.fromEntries(
        (['reason', 'noticeOn'] as const)
          .filter((name) => (values[name] ?? '').trim() === '')
          .map((name) => [name, tUi('form.fillIn', { label: labels[name] })]),
      ),
    submit: async ({ reason = '', noticeOn = '' }) => {
      await take(extendRequest(request, { reason: reason.trim(), noticeOn }))
      toast(t('done.extend'))
      onClose()
    },
  })
  return (
    <Sheet step="extend" form={form} labels={labels} onClose={onClose}>
      <TextField
        name="reason"
        value={form.values.reason ?? ''}
        onChange={(value) => form.set('reason', value)}
        error={form.errors.reason}
        label={labels.reason}
        rows={3}
        maxLength={limits.RequestExtensionRequest.reason}
        required
      />
      <RocDatePicker
        name="noticeOn"
        value={form.values.noticeOn ?? ''}
        onChange={(value) => form.set('noticeOn', value)}
        error={form.errors.noticeOn}
        label={labels.noticeOn}
        required
      />
    </Sheet>
  )
}

/** Says that everything was done that was granted. */
export function CompleteStep({ request, onClose }: Props) {
  const { t } = useTranslation('privacy')
  const take = useTakeRequest(request.id)
  const form = useForm<Record<string, string>>({
    initial: {},
    asProblem,
    submit: async () => {
      await take(completeRequest(request))
      toast(t('done.complete'))
      onClose()
    },
  })
  return <Sheet step="complete" form={form} labels={{}} onClose={onClose} />
}
