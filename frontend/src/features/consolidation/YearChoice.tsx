import { YearSelect } from '@/ui/field/YearSelect'

type Props = {
  /** The Gregorian year that the address names; absent for this one. */
  year: number | undefined
  /** The year as an address writes it; this year leaves no trace. */
  onChange: (year: string | undefined) => void
}

/** Chooses the year of a page of months; stands above what it changes. */
export function YearChoice({ year, onChange }: Props) {
  return (
    <search className="no-print mb-3 flex">
      <YearSelect value={year} onChange={onChange} />
    </search>
  )
}
