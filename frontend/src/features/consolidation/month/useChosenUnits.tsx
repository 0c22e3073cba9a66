import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { localName } from '@/lib/local-name'
import type { Period } from '../queries'

export type ChosenUnits = ReturnType<typeof useChosenUnits>

/** The units that were chosen, as their reports stand now. */
export function useChosenUnits(rows: Period[]) {
  const { t, i18n } = useTranslation('consolidation')
  const [codes, setCodes] = useState<string[]>([])
  const box = ({ unit }: Period): ReactNode => (
    <label className="inline-flex min-h-8 min-w-8 cursor-pointer items-center">
      <input
        type="checkbox"
        aria-label={t('choose.one', { unit: localName(unit, i18n.language) })}
        checked={codes.includes(unit.code)}
        onChange={({ target }) =>
          setCodes(target.checked ? [...codes, unit.code] : codes.filter((code) => code !== unit.code))
        }
        className="size-5 accent-accent"
      />
    </label>
  )
  return {
    box,
    chosen: rows.filter(({ unit }) => codes.includes(unit.code)),
    all: () => setCodes(rows.map(({ unit }) => unit.code)),
    none: () => setCodes([]),
  }
}
