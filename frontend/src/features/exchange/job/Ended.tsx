import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/lib/format'
import { cx } from '@/ui/cx'
import { ButtonLink, linkTo } from '@/ui/Link'
import type { Import } from '../queries'
import { isInVain, isPartly, listOf } from '../standing'
import { AgainLink } from './AgainLink'
import { Counts } from './Counts'
import { RefusedRowsLinks } from './RefusedRowsLinks'
import { StepHeading } from './StepHeading'

/** What has become of an import, and where to go from here. */
export function Ended({ it }: { it: Import }) {
  const { t } = useTranslation('exchange')
  const { id, state, counts, allowedActions } = it
  const list = listOf(it)
  const done = state === 'DONE'
  const bad = state === 'REFUSED' || state === 'FAILED'
  return (
    <section className={cx('card space-y-4 p-4 sm:p-5', done && 'border-good', bad && 'border-late')}>
      <div>
        <StepHeading>
          <span className={cx(done && 'text-good', bad && 'text-late')}>
            <span aria-hidden="true">{done ? '✓ ' : bad ? '■ ' : '– '}</span>
            {useTitle(it)}
          </span>
        </StepHeading>
        <p className="mt-1">{useText(it)}</p>
        {state === 'FAILED' && (
          <p className="mt-1 text-sm">
            {t('ended.number')} <code className="select-all">{id}</code>
          </p>
        )}
      </div>
      {counts.read > 0 && state !== 'FAILED' && !isInVain(it) && <Counts counts={counts} />}
      {counts.refused > 0 && allowedActions.includes('download') && <RefusedRowsLinks it={it} />}
      <div className="flex flex-wrap gap-2">
        {done && list && <ButtonLink {...linkTo({ to: list })}>{t('ended.list')}</ButtonLink>}
        <AgainLink it={it} />
      </div>
    </section>
  )
}

function useTitle(it: Import): string {
  const { t } = useTranslation('exchange')
  if (it.state === 'DONE') return t(it.counts.refused > 0 ? 'ended.done.someTitle' : 'ended.done.title')
  if (it.state === 'REFUSED' && isFaulty(it)) return t('ended.faulty', { count: formatNumber(it.counts.refused) })
  return t(`ended.title.${it.state as 'REFUSED' | 'CANCELLED' | 'FAILED'}`)
}

/** What is stored: nothing, unless bad rows were skipped, for then the batches before stay. */
function useText(it: Import): string {
  const { t } = useTranslation('exchange')
  const { state, counts } = it
  const rows = formatNumber(counts.created + counts.changed)
  if (state === 'DONE') return t(counts.refused > 0 ? 'ended.done.someText' : 'ended.done.text', { rows })
  const stored = t(isPartly(it) ? 'ended.partly' : 'ended.nothing', { rows })
  if (state === 'CANCELLED') return stored
  return t('ended.both', { stored, next: t(state === 'FAILED' ? 'ended.later' : 'ended.correct') })
}

/** Refused for its rows, not because it cannot be read. */
const isFaulty = ({ dryRun, counts }: Import): boolean => !dryRun && counts.refused > 0
