import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { atFields, ProblemError } from '@/api/problem'
import { type Attachment, useUploads } from '@/features/attachment/useUploads'
import { type FieldErrors, useForm } from '@/ui/useForm'
import type { Improvement } from '../queries'
import type { ImprovementValues } from '../values'

type Options = {
  initial: ImprovementValues
  stored?: Improvement
  /** The source was chosen elsewhere; the form only shows it. */
  sourced: boolean
  submit: (values: ImprovementValues, files: Attachment[]) => Promise<unknown>
}

/** The form of what was found, new or stored: its labels, what the browser can see by itself, and its files. */
export function useImprovementForm({ initial, stored, sourced, submit }: Options) {
  const { t } = useTranslation('improvement')
  const { t: tUi } = useTranslation('ui')
  const labels: Record<keyof ImprovementValues, string> = {
    finding: t('column.finding'),
    unit: t('column.unit'),
    'source.kind': t('form.kind'),
    'source.label': t('form.label'),
    'source.id': t('column.source'),
    items: t('form.items'),
    attachmentIds: t('form.attachmentIds'),
  }
  const required = sourced
    ? (['finding', 'unit'] as const)
    : (['source.kind', 'source.label', 'finding', 'unit'] as const)

  const check = (values: ImprovementValues): FieldErrors<ImprovementValues> =>
    Object.fromEntries(
      required
        .filter((name) => values[name].trim() === '')
        .map((name) => [name, tUi('form.fillIn', { label: labels[name] })]),
    )

  const form = useForm<ImprovementValues>({
    initial,
    check,
    asProblem: atFields,
    submit: async (values) => {
      const files = await uploads.settled()
      if (files === undefined) {
        const errors = [{ field: 'attachmentIds', code: 'unsent', message: t('form.filesFault') }]
        throw new ProblemError({ status: 422, errors })
      }
      await submit(values, files)
    },
  })
  const uploads = useUploads(
    form.values.attachmentIds,
    (step) => form.set('attachmentIds', step),
    limits.ImprovementRequest.attachmentIds,
    stored?.attachments.map(({ id }) => id),
  )
  return { form, uploads, labels }
}

export type ImprovementForm = ReturnType<typeof useImprovementForm>
