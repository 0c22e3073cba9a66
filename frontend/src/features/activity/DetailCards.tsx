import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { activeRoles, sessionQuery } from '@/features/identity/queries'
import { localName } from '@/lib/local-name'
import { Card } from '@/ui/Card'
import { Facts } from '@/ui/Facts'
import { Link } from '@/ui/Link'
import { PendingBadge, ToneBadge } from './DetailBadges'
import { isWebLink } from './details'
import type { Activity } from './queries'
import { useDetailLabels } from './useDetailLabels'

const withoutCases = new Set(['VIEWER', 'ADMINISTRATOR'])

/** What a media item says besides. */
export function MediaCard({ media }: { media: NonNullable<Activity['media']> }) {
  const { t, i18n } = useTranslation('activity')
  const labels = useDetailLabels()
  const { medium, tone, link, concernedUnit, responseNeeded, response, caseNumber } = media
  return (
    <Card title={t('media.title')}>
      <Facts
        facts={[
          [labels.medium, t(`media.mediums.${medium}`)],
          [labels.tone, <ToneBadge key="tone" tone={tone} />],
          [labels.link, link && <WebLink address={link} />],
          [labels.concernedUnit, concernedUnit && localName(concernedUnit, i18n.language)],
          [labels.responseNeeded, t(responseNeeded ? 'kinds.yes' : 'kinds.no')],
          [labels.response, response ?? (responseNeeded && <PendingBadge key="pending" of="media" />)],
          [labels.caseNumber, caseNumber && <CaseNumber key="case" number={caseNumber} />],
        ]}
      />
    </Card>
  )
}

/** What a drill says besides. */
export function DrillCard({ drill }: { drill: NonNullable<Activity['drill']> }) {
  const { t } = useTranslation('activity')
  const labels = useDetailLabels()
  return (
    <Card title={t('drill.title')}>
      <Facts
        facts={[
          [labels.scenario, drill.scenario],
          [labels.participants, drill.participants],
          [labels.findings, drill.findings ?? <PendingBadge key="pending" of="drill" />],
          [labels.followUp, drill.followUp],
        ]}
      />
    </Card>
  )
}

/** The number of a case, leading to it for those who see cases. */
function CaseNumber({ number }: { number: string }) {
  const { data: session } = useSuspenseQuery(sessionQuery)
  if (!activeRoles(session).some((role) => !withoutCases.has(role))) return number
  return (
    <Link to="/complaints" search={{ q: number, state: 'all' }}>
      {number}
    </Link>
  )
}

/** An address that somebody typed in: shown as it is, opened apart from this page, and only when it is a page of the web. */
function WebLink({ address }: { address: string }) {
  if (!isWebLink(address)) return address
  return (
    <a
      href={address}
      target="_blank"
      rel="noopener noreferrer nofollow"
      className="text-accent underline-offset-4 hover:underline"
    >
      {address}
    </a>
  )
}
