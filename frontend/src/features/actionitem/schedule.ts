import type { TFunction } from 'i18next'
import type { ActionItem, ScheduleKind } from './queries'

type Assignment = ActionItem['assignments'][number]

/** The machine readings of a schedule, in the order in which they are offered. */
export const scheduleKinds: ScheduleKind[] = ['CONTINUOUS', 'MONTHLY', 'YEARLY_WINDOW', 'TIMES_PER_YEAR', 'ON_DEMAND']

/** How the program reads a schedule, in words: `每年 4 月至 6 月（民國雙數年）`. */
export function readingOf(
  { kind, fromMonth, toMonth, years, min, max, counted }: Assignment,
  t: TFunction<'actionitem'>,
): string {
  if (kind === 'YEARLY_WINDOW') {
    const year = years && years !== 'EVERY' ? t(`years.${years}`) : ''
    return fromMonth === toMonth
      ? t('reading.month', { from: fromMonth, year })
      : t('reading.months', { from: fromMonth, to: toMonth, year })
  }
  if (kind === 'TIMES_PER_YEAR') {
    const times = max === undefined || max === min ? t('reading.atLeast', { min }) : t('reading.between', { min, max })
    return counted ? times + t(`counted.${counted}`) : times
  }
  return t(`kind.${kind}`)
}

/** Whether a month of the year has a dated duty of this assignment. */
export const fallsIn = (month: number, { kind, fromMonth = 1, toMonth = 12 }: Assignment): boolean =>
  kind === 'MONTHLY' || (kind === 'YEARLY_WINDOW' && month >= fromMonth && month <= toMonth)
