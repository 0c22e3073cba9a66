import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { firstDay } from '@/lib/first-day'
import { formatDate, formatInstant, formatMonth } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { DocumentLinks } from '@/ui/DocumentLinks'
import { ButtonLink } from '@/ui/Link'
import { Page } from '@/ui/Page'
import { BroughtIn } from '../line/BroughtIn'
import { Filled } from '../line/Filled'
import { LineGroup } from '../line/LineGroup'
import { LineReader } from '../line/LineReader'
import { signedQuery } from '../queries'
import { groupsOf } from './groups'
import { ReportFrame } from './ReportFrame'

const route = getRouteApi('/staff/progress/$id/revisions/$revision')

/** A report exactly as it was signed, whatever became of plan, units and targets since. */
export function SignedPage() {
  const { t, i18n } = useTranslation('progress')
  const { id, revision } = route.useParams()
  const { data: signed } = useSuspenseQuery(signedQuery(id, Number(revision)))
  const { unit, lines, submitted, consolidated, reviewed, remark, lateDays } = signed
  return (
    <Page
      title={t('report.title', {
        unit: localName(unit, i18n.language),
        month: formatMonth(firstDay(signed), i18n.language),
      })}
      aside={t('report.revision', { revision })}
      actions={
        <>
          <ButtonLink to="/progress/$id" params={{ id }}>
            {t('signed.back')}
          </ButtonLink>
          <DocumentLinks at={`/api/v1/progress-reports/${id}/revisions/${revision}/document`} />
        </>
      }
    >
      <div className="mb-3 rounded-md border border-line bg-good-soft px-3 py-1.5 [print-color-adjust:exact]">
        <p className="font-semibold text-good">
          <span aria-hidden="true">✓ </span>
          {t('signed.lead', { plan: signed.plan, date: formatDate(signed.planRevisedOn, i18n.language) })}
        </p>
        <ul className="flex flex-wrap gap-x-5">
          {Object.entries({ SUBMITTED: submitted, CONSOLIDATED: consolidated, REVIEWED: reviewed }).map(
            ([kind, one]) => (
              <li key={kind}>
                {t(`event.${kind as 'SUBMITTED'}`)} {one.by}{' '}
                <span className="text-ink-soft">{formatInstant(one.at, i18n.language)}</span>
              </li>
            ),
          )}
          {lateDays !== undefined && lateDays > 0 && <li>{t('months.late', { count: lateDays })}</li>}
        </ul>
        {remark && (
          <p className="whitespace-pre-line">
            <strong>{t('note.remark')}</strong>
            {remark}
          </p>
        )}
      </div>
      <ReportFrame
        first={<Filled filled={lines.filter(({ words }) => words.kind).length} lines={lines.length} words="" />}
        then={<BroughtIn items={lines.map(({ item }) => item)} />}
      >
        {groupsOf(lines, ({ item }) => item).map((group) => (
          <LineGroup
            key={group.code}
            code={group.code}
            title={group.title}
            filled={group.lines.filter(({ words }) => words.kind).length}
            all={group.lines.length}
          >
            {group.lines.map((line) => (
              <LineReader key={line.item.lineageId} line={line} />
            ))}
          </LineGroup>
        ))}
      </ReportFrame>
    </Page>
  )
}
