import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { ButtonLink } from '@/ui/Link'
import { Page } from '@/ui/Page'
import { Assignments } from './Assignments'
import { ItemPath } from './ItemPath'
import { NoteCard } from './NoteCard'
import { QuantifiedDuties } from './QuantifiedDuties'
import { actionItemQuery } from './queries'
import { SharedBenefit } from './SharedBenefit'
import { YearStrip } from './YearStrip'

const route = getRouteApi('/action-items/$id')

type Props = {
  /** How the item stands, from rooms that know more than the plan; without it the page shows what the plan alone says. */
  standing?: (item: string) => ReactNode
}

/** One action item: its words, who does it when, what is counted, and how it is read. */
export function ActionItemPage({ standing }: Props) {
  const { t } = useTranslation('actionitem')
  const { id } = route.useParams()
  const { data: item } = useSuspenseQuery(actionItemQuery(id))
  const { previousCode, nextCode } = item

  return (
    <>
      <ItemPath path={item.path} />
      <Page
        title={`${item.code} ${item.officialText}`}
        actions={
          <nav aria-label={t('item.neighbours')} className="flex gap-2">
            {previousCode && (
              <ButtonLink to="/action-items/$id" params={{ id: previousCode }} rel="prev">
                <span aria-hidden="true">‹</span>
                <span className="sr-only">{t('item.previous')}</span> {previousCode}
              </ButtonLink>
            )}
            {nextCode && (
              <ButtonLink to="/action-items/$id" params={{ id: nextCode }} rel="next">
                <span className="sr-only">{t('item.next')}</span> {nextCode}
                <span aria-hidden="true">›</span>
              </ButtonLink>
            )}
          </nav>
        }
      >
        <div className="grid items-start gap-3 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,62fr)_minmax(0,38fr)] print:grid-cols-[minmax(0,1fr)]">
          <div className="min-w-0 space-y-3">
            <Assignments assignments={item.assignments} />
            {standing?.(item.code) ?? (
              <>
                <YearStrip assignments={item.assignments} />
                <QuantifiedDuties duties={item.quantifiedDuties} />
              </>
            )}
          </div>
          <div className="min-w-0 space-y-3">
            <Card title={t('item.benefit')}>
              <p className="whitespace-pre-line">{item.expectedBenefit ?? t('item.noBenefit')}</p>
              <SharedBenefit codes={item.sharedBenefitWith} />
            </Card>
            <NoteCard key={item.id} item={item} />
          </div>
        </div>
      </Page>
    </>
  )
}
