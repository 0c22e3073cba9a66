import { useTranslation } from 'react-i18next'
import { FileCard } from './FileCard'
import { SendingFile } from './SendingFile'
import type { Uploads } from './useUploads'

/** The files of a form: those that are stored, and those under way. */
export function UploadList({ uploads }: { uploads: Uploads }) {
  const { t } = useTranslation('attachment')
  const { stored, sending, retry, cancel, remove, addressOf, pictureOf, largest } = uploads
  return (
    <ul aria-label={t('title')} className="mt-3 space-y-2">
      {stored.map((one) => (
        <li key={one.id}>
          <FileCard
            name={one.fileName}
            size={one.size}
            picture={pictureOf(one)}
            href={addressOf?.(one.id)}
            state={
              <p className="text-sm font-semibold text-good">
                <span aria-hidden="true">✓ </span>
                {t('stored')}
              </p>
            }
            actions={
              <button
                type="button"
                aria-label={t('remove', { name: one.fileName })}
                onClick={() => remove(one)}
                className="size-10 cursor-pointer rounded-md text-lg text-accent hover:bg-accent-soft"
              >
                <span aria-hidden="true">×</span>
              </button>
            }
          />
        </li>
      ))}
      {sending.map((one) => (
        <li key={one.key}>
          <SendingFile one={one} largest={largest} onRetry={retry} onCancel={cancel} />
        </li>
      ))}
    </ul>
  )
}
