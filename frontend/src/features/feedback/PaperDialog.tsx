import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { asProblem } from '@/api/problem'
import { formatDay, todayInTaipei } from '@/lib/format'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Form } from '@/ui/Form'
import { RocDatePicker } from '@/ui/field/RocDatePicker'
import { TextField } from '@/ui/field/TextField'
import { toast } from '@/ui/notice/Toast'
import { useForm } from '@/ui/useForm'
import { PointFields, useMissing } from './PointFields'
import { nothingChosen, scoresOf } from './points'
import { type CaseFeedback, caseFeedbackQuery, enterPaper } from './queries'

/** Types in what was answered on paper or by word of mouth. */
export function PaperDialog({ feedback, onClose }: { feedback: CaseFeedback; onClose: () => void }) {
  const { t, i18n } = useTranslation('feedback')
  const { t: tUi } = useTranslation('ui')
  const queryClient = useQueryClient()
  const { labels: asked, missing } = useMissing()
  const labels = { ...asked, answeredOn: t('paper.answeredOn'), comment: t('card.comment') }
  const { caseId, repliedOn, closesOn } = feedback
  const today = todayInTaipei()
  const last = closesOn < today ? closesOn : today
  const form = useForm({
    initial: { ...nothingChosen, answeredOn: last, comment: '' },
    asProblem,
    check: (values) => ({
      ...missing(values),
      ...(values.answeredOn === '' && { answeredOn: tUi('form.fillIn', { label: labels.answeredOn }) }),
      ...(values.answeredOn !== '' &&
        (values.answeredOn < repliedOn || values.answeredOn > last) && {
          answeredOn: t('paper.range', {
            from: formatDay(repliedOn, i18n.language),
            to: formatDay(last, i18n.language),
          }),
        }),
    }),
    submit: async ({ answeredOn, comment, ...values }) => {
      const saved = await enterPaper(caseId, {
        answeredOn,
        scores: scoresOf(values),
        comment: comment.trim() || undefined,
      })
      queryClient.setQueryData(caseFeedbackQuery(caseId).queryKey, saved)
      toast(t('paper.done'))
      onClose()
    },
  })
  return (
    <Dialog open title={t('paper.title')} onClose={onClose} hold={form.dirty}>
      <p className="mb-3">{t('paper.explain')}</p>
      <Form form={form} label={t('paper.title')} labels={labels}>
        <RocDatePicker {...form.field('answeredOn')} label={labels.answeredOn} required />
        <PointFields field={form.field} />
        <TextField
          {...form.field('comment')}
          label={labels.comment}
          rows={3}
          maxLength={limits.PaperAnswerRequest.comment}
        />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{tUi('cancel')}</Button>
          <Button type="submit" kind="primary" busy={form.busy}>
            {t('paper.submit')}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
