/** The first day of a month, as dates are written on the wire. */
export const firstDay = ({ year, month }: { year: number; month: number }) =>
  `${year}-${String(month).padStart(2, '0')}-01`
