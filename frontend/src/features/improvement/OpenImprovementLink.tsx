import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { sessionQuery } from '@/features/identity/queries'
import { officeQuery } from '@/features/organization/queries'
import { ButtonLink } from '@/ui/Link'
import { keepDraft } from './form/draft'
import type { SourceKind } from './queries'
import { mayOpen } from './rights'

type Props = {
  /** Where it was found. The label is shown until the server puts its own word there. */
  source: { kind: SourceKind; id: string; label: string }
  /** Code of the unit that is to improve it; none stands for the caller's own. */
  unit?: string
  /** What was found, for the caller to complete. */
  finding?: string
}

/**
 * Leads from the page of a source to a new improvement, filled in already. The address, which histories and logs keep, tells
 * kind, id and unit alone. Nothing for those who may not open one for the unit.
 */
export function OpenImprovementLink({ source, unit, finding }: Props) {
  // Another room's page must not vanish while these words come.
  const { t, ready } = useTranslation('improvement', { useSuspense: false })
  const queryClient = useQueryClient()
  const { data: session } = useQuery(sessionQuery)
  const { data: office } = useQuery(officeQuery)
  const unitId = office?.units.find(({ code }) => code === unit)?.id
  if (!ready || (unit !== undefined && unitId === undefined) || !mayOpen(session, unitId)) return null
  const search = { sourceKind: source.kind, sourceId: source.id, unit }
  return (
    <ButtonLink
      to="/improvements/new"
      search={search}
      className="no-print"
      onClick={() => keepDraft(queryClient, source.kind, source.id, { label: source.label, finding })}
    >
      {t('openFrom')}
    </ButtonLink>
  )
}
