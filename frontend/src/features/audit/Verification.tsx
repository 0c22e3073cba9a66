import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { formatInstant, formatNumber } from '@/lib/format'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { verifyTrail } from './queries'

/** Proves on demand that no entry was changed or taken out. */
export function Verification() {
  const { t, i18n } = useTranslation('audit')
  const { mutate, data, error, isPending } = useMutation({ mutationFn: verifyTrail })
  return (
    <div className="card no-print mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 p-4" aria-live="polite">
      <Button busy={isPending} onPress={() => mutate()}>
        {t('verify.action')}
      </Button>
      {!data && !error && <span className="text-ink-soft">{t(isPending ? 'verify.busy' : 'verify.explain')}</span>}
      {error && <ProblemNotice problem={asProblem(error)} />}
      {data && (
        <>
          {data.intact ? (
            <Badge look="good" shape="●" words={t('verify.intact')} />
          ) : (
            <Badge look="late" shape="■" words={t('verify.broken', { position: data.brokenAt })} />
          )}
          <span>
            {t('verify.result', {
              entries: formatNumber(data.entries),
              pending: formatNumber(data.pending),
              at: formatInstant(data.verifiedAt, i18n.language),
            })}
          </span>
          {!data.intact && <span className="w-full text-late">{t('verify.brokenNext')}</span>}
        </>
      )}
    </div>
  )
}
