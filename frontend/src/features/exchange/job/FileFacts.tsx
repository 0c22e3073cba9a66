import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant, formatSize } from '@/lib/format'
import { Card } from '@/ui/Card'
import { fileAddress } from '../addresses'
import type { Import } from '../queries'

/** The file itself: what it is, who sent it when, and how long it is kept. */
export function FileFacts({ it }: { it: Import }) {
  const { t, i18n } = useTranslation('exchange')
  const { id, fileName, size, format, encoding, sheet, otherSheets, orderedBy, createdAt, finishedAt, fileUntil } = it
  const time = (instant: string) => formatInstant(instant, i18n.language)
  const mine = it.allowedActions.includes('download')
  return (
    <Card title={t('file.title')}>
      <dl className="space-y-2">
        <Fact name={t('file.name')}>
          {mine ? (
            <a href={fileAddress(id)} download className="text-accent underline-offset-4 hover:underline">
              {fileName}
            </a>
          ) : (
            fileName
          )}
        </Fact>
        <Fact name={t('file.kind')}>
          {[format, encoding, formatSize(size)].filter((one) => one !== undefined).join(t('comma'))}
        </Fact>
        {sheet && <Fact name={t('file.sheet')}>{sheet}</Fact>}
        {otherSheets.length > 0 && <Fact name={t('file.otherSheets')}>{otherSheets.join(t('comma'))}</Fact>}
        <Fact name={t('file.by')}>{orderedBy}</Fact>
        <Fact name={t('file.sent')}>{time(createdAt)}</Fact>
        {finishedAt && <Fact name={t('file.finished')}>{time(finishedAt)}</Fact>}
        <Fact name={t('file.until')}>{fileUntil ? time(fileUntil) : t('file.gone')}</Fact>
      </dl>
      {fileUntil && !mine && <p className="mt-3 text-sm text-ink-soft">{t('file.others')}</p>}
    </Card>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd className="[overflow-wrap:anywhere]">{children}</dd>
    </div>
  )
}
