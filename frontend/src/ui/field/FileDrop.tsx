import { Button as AriaButton } from 'react-aria-components/Button'
import { DropZone } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { Text } from 'react-aria-components/Text'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '../Button'

type Props = {
  label: string
  /** Endings or media types that the file chooser offers; a dropped file of another kind is left to the server to judge. */
  types: string[]
  file?: File
  onFile: (file: File) => void
}

/** A place to drop one file or to choose it. */
export function FileDrop({ label, types, file, onFile }: Props) {
  const { t } = useTranslation('ui')
  return (
    <DropZone
      className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md border-2 border-dashed border-line-strong bg-ground px-4 py-5 drop-target:border-accent drop-target:bg-accent-soft"
      onDrop={async ({ items }) => {
        const dropped = items.find((item) => item.kind === 'file')
        if (dropped) onFile(await dropped.getFile())
      }}
    >
      <FileTrigger
        acceptedFileTypes={types}
        onSelect={(files) => {
          const chosen = files?.[0]
          if (chosen) onFile(chosen)
        }}
      >
        <AriaButton className={buttonClass('secondary')}>{label}</AriaButton>
      </FileTrigger>
      <Text slot="label" className="text-ink-soft">
        {file ? <strong className="text-ink">{file.name}</strong> : t('file.drop')}
      </Text>
    </DropZone>
  )
}
