import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { ProblemError } from '@/api/problem'
import { AttachmentField } from '@/features/attachment/AttachmentField'
import { type Attachment, type Uploads, useUploads } from '@/features/attachment/useUploads'
import { formatDay, todayInTaipei } from '@/lib/format'
import { RocDatePicker } from '@/ui/field/RocDatePicker'
import { TextField } from '@/ui/field/TextField'
import { steps } from '../actions'
import { ImprovementDialog, type StepProps } from './ImprovementDialog'

/** Says what was done and proves it with files. */
export function CompleteStep(props: StepProps) {
  const { t, i18n } = useTranslation('improvement')
  const { t: tUi } = useTranslation('ui')
  const { id, attachments, openSince } = props.improvement
  const labels = { completedOn: t('complete.on'), result: t('complete.result'), attachmentIds: t('form.attachmentIds') }
  // The field below holds the files; the step asks it for them when it is sent.
  const files = useRef<Uploads>(undefined)
  return (
    <ImprovementDialog
      {...props}
      step="complete"
      initial={{ completedOn: todayInTaipei() as string, result: '', attachmentIds: attachments }}
      labels={labels}
      check={({ completedOn, result }) => ({
        ...(completedOn === '' && { completedOn: tUi('form.fillIn', { label: labels.completedOn }) }),
        ...(completedOn > todayInTaipei() && { completedOn: t('complete.future') }),
        ...(completedOn !== '' &&
          completedOn < openSince && {
            completedOn: t('complete.early', { date: formatDay(openSince, i18n.language) }),
          }),
        ...(result.trim() === '' && { result: tUi('form.fillIn', { label: labels.result }) }),
      })}
      send={async (version, { completedOn, result }) => {
        const sent = await files.current?.settled()
        if (sent === undefined) {
          const errors = [{ field: 'attachmentIds', code: 'unsent', message: t('form.filesFault') }]
          throw new ProblemError({ status: 422, errors })
        }
        return steps.complete(id, version, {
          completedOn,
          result: result.trim(),
          attachmentIds: sent.map((file) => file.id),
        })
      }}
      sides={({ result }, theirs) => [{ label: labels.result, mine: result, theirs: theirs.result ?? '' }]}
    >
      {(form) => (
        <>
          <RocDatePicker {...form.field('completedOn')} label={labels.completedOn} required />
          <TextField
            {...form.field('result')}
            label={labels.result}
            rows={5}
            maxLength={limits.ImprovementCompletion.result}
            required
          />
          <Files
            label={labels.attachmentIds}
            value={form.values.attachmentIds}
            onChange={(step) => form.set('attachmentIds', step)}
            owned={attachments.map((file) => file.id)}
            error={form.errors.attachmentIds}
            onReady={(uploads) => {
              files.current = uploads
            }}
          />
        </>
      )}
    </ImprovementDialog>
  )
}

type FilesProps = {
  label: string
  value: Attachment[]
  onChange: (step: (before: Attachment[]) => Attachment[]) => void
  owned: string[]
  error?: string
  onReady: (uploads: Uploads) => void
}

function Files({ label, value, onChange, owned, error, onReady }: FilesProps) {
  const uploads = useUploads(value, onChange, limits.ImprovementCompletion.attachmentIds, owned)
  onReady(uploads)
  return <AttachmentField name="attachmentIds" label={label} uploads={uploads} error={error} />
}
