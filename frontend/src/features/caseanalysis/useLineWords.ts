import { useTranslation } from 'react-i18next'
import type { StatisticsLine } from './queries'

/** What the lines of the statistics are called. */
export function useLineWords() {
  const { t, i18n } = useTranslation('caseanalysis')
  const { t: tCase } = useTranslation('complaint')
  return {
    month: ({ key }: StatisticsLine) => t('month', { month: key }),
    category: ({ key }: StatisticsLine) => tCase(`category.${key}` as 'category.OTHER'),
    channel: ({ key }: StatisticsLine) => tCase(`channel.${key}` as 'channel.OTHER'),
    handling: ({ key }: StatisticsLine) => tCase(key === 'ON_SITE' ? 'handling.true' : 'handling.false'),
    outcome: ({ key }: StatisticsLine) => tCase(`outcome.${key}` as 'outcome.ADOPTED'),
    /** A topic or unit, by its own name. */
    named: ({ name, nameEn }: StatisticsLine) =>
      (i18n.language === 'zh-TW' ? name : (nameEn ?? name)) ?? t('unassigned'),
  }
}
