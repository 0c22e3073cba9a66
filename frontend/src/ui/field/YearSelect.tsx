import { useTranslation } from 'react-i18next'
import { thisYear, yearName } from '@/lib/format'
import { Select } from './Select'

type Props = {
  /** The Gregorian year that is shown; without one it is this year. */
  value?: number
  /** The year as an address writes it. */
  onChange: (year: string | undefined) => void
  inline?: boolean
  bare?: boolean
}

/** Chooses a year: the next one, this one, and four before it; in Chinese by ROC years. This year leaves no trace: it gives `undefined`. */
export function YearSelect({ value = thisYear(), onChange, inline, bare }: Props) {
  const { t, i18n } = useTranslation('ui')
  const now = thisYear()
  const offered = [1, 0, -1, -2, -3, -4].map((step) => now + step)
  const years = offered.includes(value) ? offered : [...offered, value].sort((one, other) => other - one)
  return (
    <Select
      inline={inline}
      bare={bare}
      label={t('year')}
      name="year"
      value={String(value)}
      options={years.map((year) => ({ value: String(year), label: yearName(year, i18n.language) }))}
      onChange={(chosen) => onChange(Number(chosen) === now ? undefined : chosen)}
    />
  )
}
