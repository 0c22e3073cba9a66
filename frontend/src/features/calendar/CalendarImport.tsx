import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { asProblem } from '@/api/problem'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { FileDrop } from '@/ui/field/FileDrop'
import { TextField } from '@/ui/field/TextField'
import { FaultList } from '@/ui/notice/FaultList'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { toast } from '@/ui/notice/Toast'
import { PreviewChanges } from './PreviewChanges'
import { createCalendar, previewCalendar } from './queries'

/** The official CSV: choose it, see what it would change, then apply it. */
export function CalendarImport() {
  const { t } = useTranslation('calendar')
  const queryClient = useQueryClient()
  const [file, setFile] = useState<File>()
  const [source, setSource] = useState('')
  const preview = useMutation({ mutationFn: previewCalendar })
  const apply = useMutation({
    mutationFn: (chosen: File) => createCalendar(chosen, source.trim()),
    onSuccess: async ({ rocYear, revision }) => {
      toast(t('import.done', { year: rocYear, revision }))
      setFile(undefined)
      preview.reset()
      await queryClient.invalidateQueries({ queryKey: ['calendar'] })
    },
  })

  function choose(chosen: File) {
    setFile(chosen)
    setSource(chosen.name.replace(/\.csv$/i, ''))
    apply.reset()
    preview.mutate(chosen)
  }

  const failure = preview.error ?? apply.error
  const problem = failure && asProblem(failure)
  const found = preview.data
  const faults = (found?.problems ?? []).map(({ row, message }) => ({ field: String(row ?? 0), message }))

  return (
    <Card title={t('import.title')} className="mb-4">
      <p className="mb-3 max-w-[60em] text-ink-soft">{t('import.explain')}</p>
      <FileDrop label={t('import.choose')} types={['.csv', 'text/csv']} file={file} onFile={choose} />
      <div className="mt-3 space-y-3" aria-live="polite">
        {preview.isPending && <Skeleton lines={3} />}
        {problem && (
          <ProblemNotice problem={problem}>
            <FaultList faults={problem.fieldErrors} />
          </ProblemNotice>
        )}
        {faults.length > 0 && (
          <div role="alert" className="rounded-md border border-late bg-late-soft px-4 py-3">
            <p className="font-semibold text-late">
              <span aria-hidden="true">■ </span>
              {t('import.faults', { count: faults.length })}
            </p>
            <FaultList faults={faults} />
          </div>
        )}
        {found && faults.length === 0 && <PreviewChanges preview={found} />}
        {file && found && faults.length === 0 && found.changes.length > 0 && (
          <div className="flex flex-wrap items-end gap-3">
            <div className="w-full max-w-md">
              <TextField
                name="source"
                label={t('import.source')}
                value={source}
                onChange={setSource}
                maxLength={limits.createCalendar.source}
              />
            </div>
            <Button kind="primary" busy={apply.isPending} onPress={() => apply.mutate(file)}>
              {t('import.apply')}
            </Button>
          </div>
        )}
      </div>
    </Card>
  )
}
