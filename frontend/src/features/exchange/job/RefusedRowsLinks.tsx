import { useTranslation } from 'react-i18next'
import { buttonClass } from '@/ui/Button'
import { refusedRowsAddress, sheetFormats } from '../addresses'
import type { Import } from '../queries'

/** The bad rows as a file to put right. */
export function RefusedRowsLinks({ it }: { it: Import }) {
  const { t, i18n } = useTranslation('exchange')
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className="me-1 font-semibold">{t('refused.download')}</span>
      {sheetFormats.map((format) => (
        <a
          key={format}
          href={refusedRowsAddress(it.id, format, i18n.language)}
          download
          aria-label={t('refused.downloadAs', { format })}
          className={buttonClass('secondary', true)}
        >
          {format}
        </a>
      ))}
      <span className="text-sm text-ink-soft">{t('refused.hint')}</span>
    </div>
  )
}
