import { useTranslation } from 'react-i18next'
import { PlanPartLink } from './PlanPartLink'
import { planParts } from './PlanWords'
import { anchorOf } from './plan-table'
import type { PlanDocument } from './queries'

/** The table of contents: the parts, and within the measures every heading down to the criteria. */
export function PlanContents({ document }: { document: PlanDocument }) {
  const { t } = useTranslation('plan')
  return (
    <nav aria-label={t('contents')} className="text-[0.9375rem]">
      <ul className="space-y-1">
        {planParts.map((part) => (
          <li key={part}>
            <PlanPartLink anchor={part}>{t(`part.${part}`)}</PlanPartLink>
            {part === 'measures' && <Headings dimensions={document.dimensions} />}
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Headings({ dimensions }: { dimensions: PlanDocument['dimensions'] }) {
  return (
    <ul className="mt-1 mb-2 space-y-1.5 ps-2" lang="zh-Hant-TW">
      {dimensions.map((dimension) => (
        <li key={dimension.code}>
          <PlanPartLink anchor={anchorOf(dimension.code)} strong>
            {dimension.code} {dimension.title}
          </PlanPartLink>
          <ul className="ps-3">
            {dimension.subDimensions.flatMap((sub) =>
              sub.criteria.map(({ code, title }) => (
                <li key={code}>
                  <PlanPartLink anchor={anchorOf(code)}>
                    {code} {title}
                  </PlanPartLink>
                </li>
              )),
            )}
          </ul>
        </li>
      ))}
    </ul>
  )
}
