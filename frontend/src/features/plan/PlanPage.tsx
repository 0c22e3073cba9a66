import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatDate } from '@/lib/format'
import { Button } from '@/ui/Button'
import { CheckField } from '@/ui/field/CheckboxGroup'
import { ButtonLink } from '@/ui/Link'
import { Page } from '@/ui/Page'
import { PlanContents } from './PlanContents'
import { PlanStateBadge } from './PlanStateBadge'
import { PlanTable } from './PlanTable'
import { NumberedWords, PlanPart, Words } from './PlanWords'
import { anchorOf, criterionRows } from './plan-table'
import { type PlanDocument, planDocumentQuery, planQuery } from './queries'

/** The plan in its official form, open to anyone: the one that governs, or another revision by its id. */
export function PlanPage() {
  const { t, i18n } = useTranslation('plan')
  const { id } = useParams({ strict: false })
  const { notes } = useSearch({ strict: false }) as { notes?: string }
  const navigate = useNavigate()
  const {
    data: { plan },
  } = useSuspenseQuery(planQuery(id))
  const { data: document } = useSuspenseQuery(planDocumentQuery(id))
  const showNotes = notes === '1'

  return (
    <div className="xl:grid xl:grid-cols-[15.5rem_minmax(0,1fr)] xl:gap-6 print:block!">
      <aside className="no-print sticky top-16 hidden max-h-[calc(100dvh-5rem)] self-start overflow-y-auto pe-1 xl:block">
        <p className="mb-1 px-1 font-semibold">{t('contents')}</p>
        <PlanContents document={document} />
      </aside>
      <article className="min-w-0">
        <Page
          title={document.name}
          aside={!plan.current && <PlanStateBadge plan={plan} />}
          actions={
            <>
              <ButtonLink to="/published-results">{t('results')}</ButtonLink>
              <ButtonLink to="/plan/revisions">{t('revisions.link')}</ButtonLink>
              <Button onPress={() => window.print()}>{t('print')}</Button>
            </>
          }
        >
          <Revisions document={document} />
          <p className="text-ink-soft">
            {t('governs', {
              year: i18n.language === 'en' ? plan.governsFromRocYear + 1911 : plan.governsFromRocYear,
              date: formatDate(plan.governsFrom, i18n.language),
            })}
          </p>
          <details className="no-print card mt-3 px-3 py-2 xl:hidden">
            <summary className="cursor-pointer font-semibold">{t('contents')}</summary>
            <div className="pt-2">
              <PlanContents document={document} />
            </div>
          </details>
          <PlanText
            document={document}
            showNotes={showNotes}
            linked={plan.current}
            onNotes={(on) =>
              navigate({
                to: '.',
                search: { notes: on ? '1' : undefined },
                replace: true,
                resetScroll: false,
                hash: true,
              })
            }
          />
        </Page>
      </article>
    </div>
  )
}

function Revisions({ document }: { document: PlanDocument }) {
  return (
    <ul lang="zh-Hant-TW" className="text-ink-soft print:text-end">
      {document.revisions.map(({ date, words }) => (
        <li key={date} className="inline-block pe-4 print:block print:pe-0">
          <time dateTime={date}>{words}</time>
        </li>
      ))}
    </ul>
  )
}

type TextProps = { document: PlanDocument; showNotes: boolean; linked: boolean; onNotes: (on: boolean) => void }

function PlanText({ document, showNotes, linked, onNotes }: TextProps) {
  const { t } = useTranslation('plan')
  return (
    <>
      <PlanPart id="basis">
        <NumberedWords items={document.basis} />
      </PlanPart>
      <PlanPart id="scope">
        <Words>{document.appliesTo}</Words>
      </PlanPart>
      <PlanPart id="goal">
        <Words>{document.goal}</Words>
      </PlanPart>
      <PlanPart id="measures">
        <NumberedWords items={[document.promotion, t('method')]} />
        <div className="no-print mt-1">
          <CheckField label={t('showNotes')} name="notes" value={showNotes} onChange={onNotes} />
        </div>
        {document.dimensions.map((dimension) => (
          <section key={dimension.code} id={anchorOf(dimension.code)} className="mt-4" lang="zh-Hant-TW">
            <h3 className="break-after-avoid text-[1.0625rem]">
              {dimension.code} {dimension.title}
            </h3>
            {dimension.subDimensions.map((sub) => (
              <section key={sub.code} id={anchorOf(sub.code)} className="mt-2">
                <h4 className="mb-1 break-after-avoid font-semibold">
                  {sub.code} {sub.title}
                </h4>
                <PlanTable
                  caption={`${sub.code} ${sub.title}`}
                  criteria={sub.criteria.map(criterionRows)}
                  showNotes={showNotes}
                  linked={linked}
                />
              </section>
            ))}
          </section>
        ))}
      </PlanPart>
      <PlanPart id="tracking">
        <NumberedWords items={document.tracking} />
      </PlanPart>
      <PlanPart id="yearEnd">
        <Words>{document.yearEnd}</Words>
      </PlanPart>
      <PlanPart id="effect">
        <Words>{document.effectivity}</Words>
      </PlanPart>
    </>
  )
}
