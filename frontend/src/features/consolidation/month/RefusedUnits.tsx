import { useTranslation } from 'react-i18next'
import { localName } from '@/lib/local-name'
import type { Period } from '../queries'

export type Refused = { unit: Period['unit']; why: string }

/** The chosen units with which it cannot be done, each with the reason. */
export function RefusedUnits({ refused }: { refused: Refused[] }) {
  const { t, i18n } = useTranslation('consolidation')
  if (refused.length === 0) return null
  return (
    <div className="rounded-md bg-watch-soft px-3 py-2 text-[0.9375rem]">
      <p className="font-semibold">
        <span aria-hidden="true">▲ </span>
        {t('choose.refused', { count: refused.length })}
      </p>
      <ul className="mt-0.5">
        {refused.map(({ unit, why }) => (
          <li key={unit.id}>{t('choose.why', { unit: localName(unit, i18n.language), why })}</li>
        ))}
      </ul>
    </div>
  )
}
