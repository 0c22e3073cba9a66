import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { saveFile } from '@/lib/save-file'
import { Menu } from './Menu'
import { type Problem, ProblemNotice } from './notice/ProblemNotice'
import { toast } from './notice/Toast'

const formats = ['CSV', 'ODS', 'JSON'] as const

type Props = {
  /** Gives the list, with the filter that is set, as a file of this kind, or says what went wrong. */
  source: (format: (typeof formats)[number]) => Promise<{ file: Blob; name: string } | { problem: Problem }>
}

/** Takes the list that is shown along as a file. A failure stays in sight until the next try. */
export function ExportMenu({ source }: Props) {
  const { t } = useTranslation('ui')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()

  async function take(format: (typeof formats)[number]) {
    setBusy(true)
    setProblem(undefined)
    const taken = await source(format)
    setBusy(false)
    if ('problem' in taken) {
      setProblem(taken.problem)
    } else {
      saveFile(taken.file, taken.name)
      toast(t('export.done', { name: taken.name }))
    }
  }

  return (
    <>
      <Menu
        small={false}
        label={t(busy ? 'export.busy' : 'export.open')}
        busy={busy}
        choices={formats.map((format) => ({
          id: format,
          label: format,
          hint: t(`export.${format}`),
          onAction: () => void take(format),
        }))}
      />
      {problem && (
        <div className="basis-full">
          <ProblemNotice problem={problem} />
        </div>
      )}
    </>
  )
}
