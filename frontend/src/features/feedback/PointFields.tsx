import { useTranslation } from 'react-i18next'
import { ScaleField } from '@/ui/field/ScaleField'
import { keyOf, type PointValues, points, type QuestionName, questions, skipped } from './points'

type Props = {
  field: (name: QuestionName) => { name: string; value: string; onChange: (value: string) => void; error?: string }
}

/** The five questions. All but the overall one can be left to those whom they do not concern. */
export function PointFields({ field }: Props) {
  const { t } = useTranslation('feedback')
  return questions.map((name) => (
    <ScaleField
      key={name}
      {...field(name)}
      label={t(`ask.${keyOf(name)}`)}
      required
      options={points.map((value) => ({ value, label: t(`point.${value}`) }))}
      apart={name === 'overall' ? undefined : { value: skipped, label: t('point.0') }}
    />
  ))
}

/** Says which questions have no answer yet. */
export function useMissing() {
  const { t } = useTranslation('feedback')
  const labels = Object.fromEntries(questions.map((name) => [name, t(`ask.${keyOf(name)}`)])) as PointValues
  const missing = (values: PointValues): Partial<PointValues> =>
    Object.fromEntries(
      questions
        .filter((name) => values[name] === '')
        .map((name) => [name, t('form.choose', { label: t(`question.${keyOf(name)}`) })]),
    )
  return { labels, missing }
}
