import { useTranslation } from 'react-i18next'
import { firstDay } from '@/lib/first-day'
import { formatMonth } from '@/lib/format'
import { Button } from '@/ui/Button'
import { ButtonLink, Link } from '@/ui/Link'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import type { Period } from '../queries'
import { useOpenReport } from './useOpenReport'

type Props = { period: Period; prominent?: boolean }

/** The way into the report of a month. */
export function OpenReport({ period, prominent }: Props) {
  const { t, i18n } = useTranslation('progress')
  const { open, busy, problem } = useOpenReport()
  const { reportId, allowedActions } = period
  const month = formatMonth(firstDay(period), i18n.language)
  const writes = allowedActions.includes('open') || allowedActions.includes('update')
  const does = !writes
    ? 'read'
    : allowedActions.includes('submit') || period.state === undefined || period.state === 'DRAFT'
      ? 'fill'
      : 'look'
  const name = t(`open.${does}Of`, { month })
  if (reportId) {
    if (!prominent) {
      return (
        <Link to="/progress/$id" params={{ id: reportId }} aria-label={name}>
          {t(`open.${does}`)}
        </Link>
      )
    }
    return (
      <ButtonLink to="/progress/$id" params={{ id: reportId }} kind="primary">
        {name}
      </ButtonLink>
    )
  }
  if (!allowedActions.includes('open')) return <span className="text-ink-soft">{t('open.none')}</span>
  return (
    <>
      <Button
        small={!prominent}
        kind={prominent ? 'primary' : 'secondary'}
        busy={busy}
        aria-label={name}
        onPress={() => void open(period)}
      >
        {prominent ? name : t('open.begin')}
      </Button>
      {problem && <ProblemNotice problem={problem} />}
    </>
  )
}
