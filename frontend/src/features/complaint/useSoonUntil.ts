import { useQuery } from '@tanstack/react-query'
import { dueDateQuery } from '@/features/calendar/queries'
import { todayInTaipei } from '@/lib/format'

/** The third working day from now is the first that is not near. */
const near = 3

/**
 * The last day on which a case still is late or due within two working days, days off after it included, by the official calendar.
 *
 * @param asked whether anybody wants to know
 */
export function useSoonUntil(asked: boolean) {
  const { data, error } = useQuery({ ...dueDateQuery(todayInTaipei(), near), enabled: asked })
  if (!asked || !data) return { error: asked ? error : null }
  const day = new Date(`${data.due}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - 1)
  return { until: day.toISOString().slice(0, 10), error }
}
