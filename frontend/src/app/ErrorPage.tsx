import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/Link'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { Page } from '@/ui/Page'
import { NotFoundPage } from './NotFoundPage'

/** In the place of a page that could not be had. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('app')
  const { t: tUi } = useTranslation('ui')
  const router = useRouter()
  const problem = asProblem(error)
  if (problem.status === 404) return <NotFoundPage />

  async function retry() {
    reset()
    await router.invalidate()
  }

  return (
    <div className="mx-auto max-w-xl pt-6">
      <Page title={t('error.title')}>
        <ProblemNotice problem={problem}>
          <Button small onPress={() => void retry()}>
            {tUi('problem.retry')}
          </Button>
          <ButtonLink to="/">{t('error.home')}</ButtonLink>
        </ProblemNotice>
      </Page>
    </div>
  )
}
