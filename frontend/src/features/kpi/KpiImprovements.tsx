import { useTranslation } from 'react-i18next'
import { LinkedImprovements, OpenImprovementLink } from '@/features/improvement'
import { yearName } from '@/lib/format'
import { localName } from '@/lib/local-name'
import type { Kpi } from './queries'
import { useKpiWords } from './useKpiWords'

/** What is improved because of an indicator; another one is opened while it is off its target. */
export function KpiImprovements({ kpi }: { kpi: Kpi }) {
  const { t, i18n } = useTranslation('kpi')
  const words = useKpiWords()
  const { code, year, result, target, unit, units } = kpi
  const off = result.status === 'MISSED' || result.status === 'AT_RISK'
  const name = localName(kpi, i18n.language)
  const finding = t('detail.offTarget', {
    year: yearName(year, i18n.language),
    name,
    value: words.value(result.value, unit, target),
    target: words.target(target, unit),
  })
  return (
    <LinkedImprovements
      kind="KPI"
      id={code}
      action={
        off && (
          <OpenImprovementLink
            source={{ kind: 'KPI', id: code, label: name }}
            // Where several units answer for it, the one that improves it is chosen in the form.
            unit={units.length === 1 ? units[0]?.code : undefined}
            finding={finding}
          />
        )
      }
    />
  )
}
