import { useTranslation } from 'react-i18next'
import { FaultLine } from '@/ui/FieldParts'
import { FileChooser } from '@/ui/FileChooser'
import { FileCard } from './FileCard'
import { contentAddress, mostFiles, offeredTypes, thumbnailAddress } from './files'
import { SendingFile } from './SendingFile'
import type { Uploads } from './useUploads'

type Props = { name: string; label: string; uploads: Uploads; error?: string }

/** Photos and documents that prove something, sent as soon as they are chosen. */
export function AttachmentField({ name, label, uploads, error }: Props) {
  const { t } = useTranslation('attachment')
  const { stored, sending, add, retry, cancel, remove } = uploads
  return (
    <div className="min-w-0">
      <p className="mb-1 font-semibold">{label}</p>
      <p className="mb-1 text-sm text-ink-soft">{t('hint', { most: mostFiles })}</p>
      <FileChooser
        name={name}
        label={label}
        choose={t('choose')}
        camera={t('camera')}
        types={offeredTypes}
        onFiles={add}
      >
        {stored.length + sending.length > 0 && (
          <ul aria-label={t('title')} className="mt-3 space-y-2">
            {stored.map((one) => (
              <li key={one.id}>
                <FileCard
                  name={one.fileName}
                  size={one.size}
                  picture={one.thumbnail ? thumbnailAddress(one.id) : undefined}
                  href={contentAddress(one.id)}
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
                <SendingFile one={one} onRetry={retry} onCancel={cancel} />
              </li>
            ))}
          </ul>
        )}
      </FileChooser>
      {error !== undefined && <FaultLine id={`${name}-error`}>{error}</FaultLine>}
    </div>
  )
}
