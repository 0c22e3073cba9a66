import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/lib/format'

type Counted = { times: number; people?: number; pieces?: number }

/** How often, how many people, how many pieces: `1 次・24 人次`. What was not asked leaves no trace. */
export function useQuantities(): (counted: Counted) => string {
  const { t } = useTranslation('activity', { useSuspense: false })
  return (counted) =>
    (['times', 'people', 'pieces'] as const)
      .flatMap((name) => {
        const count = counted[name]
        return count === undefined ? [] : [t(`quantity.${name}`, { count, number: formatNumber(count) })]
      })
      .join(t('stop'))
}
