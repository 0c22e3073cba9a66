import { type DragEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../Button'
import { cx } from '../cx'

type Props = {
  /** Also the element's id, so that the error summary can lead to it. */
  name: string
  /** Accessible name of the place. */
  label: string
  /** The ids of what explains it. */
  describedBy?: string
  choose: string
  /** The word of the camera's button; only devices without a mouse show it. */
  camera: string
  /** Endings and media types that the chooser offers. */
  types: string
  onFiles: (files: File[]) => void
  children?: ReactNode
}

/** A place to drop files, choose several, or take a picture. */
export function FileChooser({ name, label, describedBy, choose, camera, types, onFiles, children }: Props) {
  const { t } = useTranslation('ui')
  const [over, setOver] = useState(false)

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    onFiles(Array.from(event.dataTransfer.files))
  }

  const input = (words: string, accept: string, fromCamera: boolean) => (
    <label
      className={cx(
        buttonClass('secondary'),
        'focus-ring',
        fromCamera ? 'hidden! any-pointer-coarse:inline-flex!' : 'relative',
      )}
    >
      {words}
      <input
        type="file"
        accept={accept}
        multiple={!fromCamera}
        capture={fromCamera ? 'environment' : undefined}
        className="sr-only"
        onChange={(event) => {
          onFiles(Array.from(event.target.files ?? []))
          // The same file may be chosen again, for example after it was refused and put right.
          event.target.value = ''
        }}
      />
    </label>
  )

  return (
    <fieldset
      id={name}
      aria-label={label}
      aria-describedby={describedBy}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={cx(
        'min-w-0 rounded-md border-2 border-dashed px-3 py-3',
        over ? 'border-accent bg-accent-soft' : 'border-line-strong bg-ground',
      )}
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {input(camera, 'image/*', true)}
        {input(choose, types, false)}
        <span className="text-ink-soft any-pointer-coarse:hidden">{t('file.drop')}</span>
      </div>
      {children}
    </fieldset>
  )
}
