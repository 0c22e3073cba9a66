import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { percent } from './percent'
import { points } from './points'
import type { QuestionResult } from './queries'

/** From the best point to the worst. Dark and light tell the sides apart in greyscale too. */
const shades = ['#0a4443', '#5d9a97', '#d5dad7', '#e0876a', '#a51c1c']

/** How each question was answered: a bar of five parts and, in the same row, its figures. The table is its own twin. */
export function QuestionTable({ questions, smallBelow }: { questions: QuestionResult[]; smallBelow: number }) {
  const { t } = useTranslation('feedback')
  const head = ['valid', 'rate', 'lower', 'average', 'bad'] as const
  const small = questions.some((one) => one.small)
  return (
    <Card title={t('results.questions')}>
      <ul aria-hidden="true" className="mb-2 flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {points.map((point, index) => (
          <li key={point} className="flex items-center gap-1.5">
            <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3">
              <rect width="12" height="12" fill={shades[index]} />
            </svg>
            {t(`point.${point}`)}
          </li>
        ))}
      </ul>
      <table className="table-cards w-full text-[0.9375rem] leading-7 tabular-nums">
        <caption className="sr-only">{t('results.questions')}</caption>
        <thead className="text-ink-soft">
          <tr>
            <th scope="col" className="w-2/5 text-start font-normal">
              {t('results.question')}
            </th>
            {head.map((name) => (
              <th key={name} scope="col" className="text-end font-normal">
                {t(`results.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questions.map((one) => (
            <tr key={one.question} className="border-t border-line">
              <th scope="row" className="py-1 pe-4 text-start font-normal">
                {t(`question.${one.question}`)}
                {one.small && <span className="text-watch"> ▲</span>}
                <Bar result={one} />
              </th>
              <td data-label={t('results.valid')} className="text-end">
                {one.valid}
              </td>
              <td data-label={t('results.rate')} className="text-end font-semibold">
                {percent(one.satisfiedRate)}
              </td>
              <td data-label={t('results.lower')} className="text-end">
                {percent(one.lowerBound)}
              </td>
              <td data-label={t('results.average')} className="text-end">
                {one.mean === undefined ? '–' : one.mean.toFixed(2)}
              </td>
              <td data-label={t('results.bad')} className="text-end">
                {one.dissatisfied}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-sm text-ink-soft">
        {t('results.lowerHint')}
        {small && <span className="block">{t('results.smallHint', { count: smallBelow })}</span>}
      </p>
    </Card>
  )
}

/** The five parts of one question, told in words as well. */
function Bar({ result: { question, counts, valid } }: { result: QuestionResult }) {
  const { t } = useTranslation('feedback')
  const best = [...counts].reverse()
  const parts = points
    .map((point, index) => t('results.part', { point: t(`point.${point}`), count: best[index] }))
    .join(t('comma'))
  let from = 0
  return (
    <svg
      role="img"
      aria-label={t('results.chart', { question: t(`question.${question}`), parts })}
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      className="mt-0.5 block h-3 w-full rounded-sm bg-none-soft"
    >
      {best.map((count, index) => {
        const width = valid === 0 ? 0 : (count / valid) * 100
        const x = from
        from += width
        return <rect key={points[index]} x={x} width={width} height="10" fill={shades[index]} />
      })}
    </svg>
  )
}
