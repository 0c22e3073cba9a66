import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { localName } from '@/lib/local-name'
import { Card } from '@/ui/Card'
import { TrendChart } from '@/ui/chart/TrendChart'
import { YearSelect } from '@/ui/field/YearSelect'
import { ButtonLink, Link } from '@/ui/Link'
import { Page } from '@/ui/Page'
import { KpiImprovements } from './KpiImprovements'
import { KpiMonths } from './KpiMonths'
import { KpiStatusBadge } from './KpiStatusBadge'
import { KpiUnits } from './KpiUnits'
import { KpiYears } from './KpiYears'
import { type KpiDetail, kpiQuery } from './queries'
import { shownYear } from './search'
import { TargetVersions } from './TargetVersions'
import { trendOf } from './trend'
import { useKpiWords } from './useKpiWords'

const route = getRouteApi('/staff/kpis/$code')

/** One indicator with everything about it. */
export function KpiPage() {
  const { t, i18n } = useTranslation('kpi')
  const { code } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const year = shownYear(search)
  const { data } = useSuspenseQuery(kpiQuery(code, year))
  const { kpi } = data
  return (
    <Page
      title={localName(kpi, i18n.language)}
      aside={<KpiStatusBadge status={kpi.result.status} />}
      actions={
        <>
          <YearSelect inline value={year} onChange={(to) => void navigate({ search: { year: to } })} />
          <ButtonLink to="/kpis" search={{ year: search.year }}>
            {t('detail.back')}
          </ButtonLink>
        </>
      }
    >
      <div className="grid gap-4 lg:grid-cols-[2fr_1fr]">
        <div className="grid content-start gap-4">
          <Course detail={data} />
          <KpiMonths kpi={kpi} />
          <KpiUnits detail={data} />
          <KpiImprovements kpi={kpi} />
        </div>
        <div className="grid content-start gap-4">
          <Definition detail={data} />
          <KpiYears detail={data} />
          <TargetVersions detail={data} />
        </div>
      </div>
    </Page>
  )
}

function Course({ detail }: { detail: KpiDetail }) {
  const { t } = useTranslation('kpi')
  const words = useKpiWords()
  const { kpi } = detail
  const { result, target, unit } = kpi
  const value = words.value(result.value, unit, target)
  const facts = words.facts(kpi)
  const status = t(`status.${result.status}`)
  return (
    <Card title={t('detail.trend')} aside={words.target(target, unit)}>
      <p className="mb-2 flex flex-wrap items-baseline gap-x-4">
        <strong className="text-[2rem] leading-10 tabular-nums">{value}</strong>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {result.projection !== undefined && result.status !== 'MET' && (
          <span>{t('detail.projection', { value: words.value(result.projection, unit, target) })}</span>
        )}
      </p>
      <TrendChart
        summary={t('spark', { name: kpi.name, value, status, target: words.target(target, unit) })}
        points={trendOf(detail, words, {
          month: (month) => t('month', { month }),
          status: (of) => t(`status.${of}`),
        })}
        names={{
          period: t('column.month'),
          value: t('column.value'),
          target: t('column.target'),
          pace: t('detail.pace'),
          standing: t('detail.standing'),
          table: t('detail.table'),
        }}
        unit={unit}
      />
    </Card>
  )
}

function Definition({ detail: { kpi, remark } }: { detail: KpiDetail }) {
  const { t } = useTranslation('kpi')
  return (
    <Card title={t('detail.definition')} aside={kpi.dutyCode}>
      <p>{kpi.measure}</p>
      {remark && <p className="mt-1 text-ink-soft">{remark}</p>}
      {kpi.itemCodes.length > 0 && (
        <p className="mt-2 flex flex-wrap gap-x-3">
          <span className="text-ink-soft">{t('detail.items')}</span>
          {kpi.itemCodes.map((code) => (
            <Link key={code} to="/action-items/$id" params={{ id: code }}>
              {code}
            </Link>
          ))}
        </p>
      )}
    </Card>
  )
}
