import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { offeredTypes } from '@/features/attachment/files'
import { type Attachment, useUploads } from '@/features/attachment/useUploads'
import { buttonClass } from '@/ui/Button'
import { cx } from '@/ui/cx'

// Needed only once a line has a file.
const UploadList = lazy(async () => ({ default: (await import('@/features/attachment/UploadList')).UploadList }))

type Props = {
  code: string
  files: Attachment[]
  /** Those that the stored line has. */
  owned: Attachment[]
  onChange: (step: (before: Attachment[]) => Attachment[]) => void
}

/** What proves a line: chosen or photographed, and sent at once. */
export function Evidence({ code, files, owned, onChange }: Props) {
  const { t } = useTranslation('progress')
  const uploads = useUploads(
    files,
    onChange,
    limits.ProgressLineRequest.attachmentIds,
    owned.map(({ id }) => id),
  )
  const { stored, sending, add } = uploads
  return (
    <div className="min-w-0">
      <label className={cx(buttonClass('secondary', true), 'focus-ring no-print relative')}>
        <span aria-hidden="true">+</span>
        {t('evidence.add')}
        <span className="sr-only"> {code}</span>
        <input
          type="file"
          multiple
          accept={offeredTypes}
          className="sr-only"
          onChange={(event) => {
            add(Array.from(event.target.files ?? []))
            event.target.value = ''
          }}
        />
      </label>
      {stored.length + sending.length > 0 && (
        <Suspense>
          <UploadList uploads={uploads} />
        </Suspense>
      )}
    </div>
  )
}
