import { todayInTaipei } from '@/lib/format'
import { YearSelect } from '@/ui/field/YearSelect'

type Props = {
  /** The Gregorian year that the address names; absent for this one. */
  year: number | undefined
  /** The year as an address writes it; this year leaves no trace. */
  onChange: (year: string | undefined) => void
}

/** Chooses the year of a page of months; stands above what it changes. */
export function YearChoice({ year, onChange }: Props) {
  const thisYear = Number(todayInTaipei().slice(0, 4))
  return (
    <search className="no-print mb-3 flex">
      <YearSelect value={year ?? thisYear} thisYear={thisYear} onChange={onChange} />
    </search>
  )
}
