import { useTranslation } from 'react-i18next'
import type { DetailValues } from './details'

/** How the fields of media items and drills are called. */
export function useDetailLabels(): Record<keyof DetailValues, string> {
  const { t } = useTranslation('activity')
  return {
    medium: t('media.medium'),
    tone: t('media.tone'),
    link: t('media.link'),
    concernedUnit: t('media.concernedUnit'),
    responseNeeded: t('media.responseNeeded'),
    response: t('media.response'),
    caseNumber: t('media.caseNumber'),
    scenario: t('drill.scenario'),
    participants: t('drill.participants'),
    findings: t('drill.findings'),
    followUp: t('drill.followUp'),
  }
}
