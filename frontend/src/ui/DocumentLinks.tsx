import { useTranslation } from 'react-i18next'
import { buttonClass } from './Button'

const formats = ['ODT', 'ODS', 'PDF'] as const

/** An official document, to be saved in each of its formats. @param at its address, which takes the format */
export function DocumentLinks({ at }: { at: string }) {
  const { t } = useTranslation('ui')
  return formats.map((format) => (
    <a key={format} href={`${at}?format=${format}`} download className={buttonClass('secondary')}>
      {t('download', { format })}
    </a>
  ))
}
