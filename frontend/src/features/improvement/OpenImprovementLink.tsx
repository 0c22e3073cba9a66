import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { sessionQuery } from '@/features/identity/queries'
import { officeQuery } from '@/features/organization/queries'
import { ButtonLink } from '@/ui/Link'
import type { SourceKind } from './queries'
import { mayOpen } from './rights'

/** An address has to stay short; the rest is typed. */
const longest = 500

type Props = {
  /** Where it was found. The label is shown until the server puts its own word there; no personal data. */
  source: { kind: SourceKind; id: string; label: string }
  /** Code of the unit that is to improve it; none stands for the caller's own. */
  unit?: string
  /** What was found, for the caller to complete. It stands in the address: no personal data, nothing confidential. */
  finding?: string
}

/** Leads from the page of a source to a new improvement, filled in already. Nothing for those who may not open one for the unit. */
export function OpenImprovementLink({ source, unit, finding }: Props) {
  // Another room's page must not vanish while these words come.
  const { t, ready } = useTranslation('improvement', { useSuspense: false })
  const { data: session } = useQuery(sessionQuery)
  const { data: office } = useQuery(officeQuery)
  const unitId = office?.units.find(({ code }) => code === unit)?.id
  if (!ready || (unit !== undefined && unitId === undefined) || !mayOpen(session, unitId)) return null
  const search = {
    sourceKind: source.kind,
    sourceId: source.id,
    sourceLabel: source.label,
    unit,
    finding: finding && [...finding].slice(0, longest).join(''),
  }
  return (
    <ButtonLink to="/improvements/new" search={search} className="no-print">
      {t('openFrom')}
    </ButtonLink>
  )
}
