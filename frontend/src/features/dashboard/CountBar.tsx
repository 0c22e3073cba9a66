/** A count as length, beside its number; it adds nothing for a screen reader. */
export function CountBar({ value, most }: { value: number; most: number }) {
  return (
    <span aria-hidden="true" className="hidden h-2 w-14 shrink-0 rounded-sm bg-none-soft sm:block print:block">
      <span className="block h-full rounded-sm bg-accent/70" style={{ width: `${(100 * value) / most}%` }} />
    </span>
  )
}
