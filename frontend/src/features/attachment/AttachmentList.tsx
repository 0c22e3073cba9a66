import { useTranslation } from 'react-i18next'
import { FileCard } from './FileCard'
import { contentAddress, thumbnailAddress } from './files'
import type { Attachment } from './useUploads'

/** The files of a thing, each to be had by its name. */
export function AttachmentList({ attachments }: { attachments: Attachment[] }) {
  const { t } = useTranslation('attachment')
  if (attachments.length === 0) return <p className="text-ink-soft">{t('none')}</p>
  return (
    <ul aria-label={t('title')} className="grid gap-2 sm:grid-cols-2">
      {attachments.map(({ id, fileName, size, thumbnail }) => (
        <li key={id} className="min-w-0">
          <FileCard
            name={fileName}
            size={size}
            picture={thumbnail ? thumbnailAddress(id) : undefined}
            href={contentAddress(id)}
          />
        </li>
      ))}
    </ul>
  )
}
