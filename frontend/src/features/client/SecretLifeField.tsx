import { useTranslation } from 'react-i18next'
import { todayInTaipei } from '@/lib/format'
import { RocDatePicker } from '@/ui/field/RocDatePicker'

type Props = { name: string; value: string; onChange: (value: string) => void; error?: string }

/** The day so many days from today in Taipei. */
export function lifeOf(days: number): string {
  const day = new Date(`${todayInTaipei()}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}

/** The last day of a secret. */
export function SecretLifeField(props: Props) {
  const { t } = useTranslation('client')
  return <RocDatePicker {...props} label={t('expiresOn')} hint={t('expiresOnHint')} required />
}
