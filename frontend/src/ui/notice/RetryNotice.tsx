import { useTranslation } from 'react-i18next'
import { Button } from '../Button'
import { type Problem, ProblemNotice } from './ProblemNotice'

/** Says why something could not be read, with a button that tries again. */
export function RetryNotice({ problem, onRetry }: { problem: Problem; onRetry: () => unknown }) {
  const { t } = useTranslation('ui')
  return (
    <ProblemNotice problem={problem}>
      <Button small onPress={() => void onRetry()}>
        {t('problem.retry')}
      </Button>
    </ProblemNotice>
  )
}
