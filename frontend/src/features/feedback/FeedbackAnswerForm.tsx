import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { asProblem } from '@/api/problem'
import { formatDay } from '@/lib/format'
import { Button } from '@/ui/Button'
import { Form } from '@/ui/Form'
import { TextField } from '@/ui/field/TextField'
import { useForm } from '@/ui/useForm'
import { PointFields, useMissing } from './PointFields'
import { nothingChosen, scoresOf } from './points'
import { answerFeedback, type FeedbackForm, openFeedback } from './queries'

type Props = {
  token: string
  form: FeedbackForm
  onAnswered: (form: FeedbackForm) => void
  /** It was answered elsewhere, or its last day is over. */
  onRefused: (form: FeedbackForm) => void
}

/** The questions. Nothing of the answers is kept on the device: it may be a computer of a library. */
export function FeedbackAnswerForm({ token, form: opened, onAnswered, onRefused }: Props) {
  const { t, i18n } = useTranslation('feedback')
  const { labels, missing } = useMissing()
  const form = useForm({
    initial: { ...nothingChosen, comment: '' },
    asProblem,
    check: missing,
    submit: async ({ comment, ...values }) => {
      try {
        onAnswered(await answerFeedback({ token, scores: scoresOf(values), comment: comment.trim() || undefined }))
      } catch (thrown) {
        if (asProblem(thrown).status !== 409) throw thrown
        onRefused(await openFeedback(token))
      }
    },
  })
  const day = (iso: string) => formatDay(iso, i18n.language)
  return (
    <div className="card p-4 sm:p-5">
      <p>
        {t('form.lead', { office: opened.officeName, number: opened.caseNumber, repliedOn: day(opened.repliedOn) })}
      </p>
      <p className="mb-5 text-sm text-ink-soft">{t('form.until', { date: day(opened.closesOn) })}</p>
      <Form
        form={form}
        label={t('form.title')}
        labels={{ ...labels, comment: t('form.comment') }}
        className="space-y-6"
      >
        <PointFields field={form.field} />
        <TextField
          {...form.field('comment')}
          label={t('form.comment')}
          hint={t('form.commentHint')}
          rows={4}
          maxLength={limits.FeedbackAnswerRequest.comment}
        />
        <Button type="submit" kind="primary" busy={form.busy}>
          {t('form.submit')}
        </Button>
      </Form>
    </div>
  )
}
