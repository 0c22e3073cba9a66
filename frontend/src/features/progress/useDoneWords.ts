import { useTranslation } from 'react-i18next'
import type { ReportItem } from './queries'

type Sums = Pick<ReportItem['done'], 'times' | 'people' | 'pieces'>

/** `2 次・35 人次`: what was done, as far as there is anything to count. */
export function useDoneWords() {
  const { t } = useTranslation('progress')
  return ({ times, people, pieces }: Sums): string =>
    [
      t('done.times', { count: times }),
      people > 0 && t('done.people', { count: people }),
      pieces > 0 && t('done.pieces', { count: pieces }),
    ]
      .filter((words) => words !== false)
      .join(t('facts.dot'))
}
