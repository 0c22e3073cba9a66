import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { formatSize } from '@/lib/format'
import { useFieldWords } from '@/ui/field/FieldParts'
import { FileChooser } from '@/ui/field/FileChooser'
import { offeredTypes } from './files'
import type { Uploads } from './useUploads'

// Needed only once a file was chosen.
const UploadList = lazy(async () => ({ default: (await import('./UploadList')).UploadList }))

type Props = { name: string; label: string; uploads: Uploads; error?: string }

/** Photos and documents that prove something, sent as soon as they are chosen. */
export function AttachmentField({ name, label, uploads, error }: Props) {
  const { t } = useTranslation('attachment')
  const { stored, sending, add, most, largest } = uploads
  const { describedBy, hintLine, faultLine } = useFieldWords({
    hint: t('hint', { most, size: formatSize(largest) }),
    error,
  })
  return (
    <div className="min-w-0">
      <p className="mb-1 font-semibold">{label}</p>
      {hintLine}
      <FileChooser
        name={name}
        label={label}
        describedBy={describedBy}
        choose={t('choose')}
        camera={t('camera')}
        types={offeredTypes}
        onFiles={add}
      >
        {stored.length + sending.length > 0 && (
          <Suspense>
            <UploadList uploads={uploads} />
          </Suspense>
        )}
      </FileChooser>
      {faultLine}
    </div>
  )
}
