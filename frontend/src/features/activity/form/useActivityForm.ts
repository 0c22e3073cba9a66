import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { atFields, ProblemError } from '@/api/problem'
import { useUploads } from '@/features/attachment/useUploads'
import { todayInTaipei } from '@/lib/format'
import { readCount } from '@/ui/field/CountField'
import { type FieldErrors, useForm } from '@/ui/useForm'
import { fieldsOf, isWebLink } from '../details'
import { type Activity, type ActivityBody, activityKindsQuery } from '../queries'
import { useDetailLabels } from '../useDetailLabels'
import { type ActivityValues, askedOf, bodyOf } from '../values'

type Options = {
  initial: ActivityValues
  stored?: Activity
  submit: (body: ActivityBody) => Promise<unknown>
}

/** The form of one activity, new or stored: its labels, what the browser can see by itself, and its files. */
export function useActivityForm({ initial, stored, submit }: Options) {
  const { t } = useTranslation('activity')
  const { t: tUi } = useTranslation('ui')
  const { data: kinds } = useSuspenseQuery(activityKindsQuery)
  const formOf = (code: string) => kinds.items.find((kind) => kind.code === code)?.form ?? 'PLAIN'
  const askedBy = (code: string) =>
    askedOf(
      kinds.items.find((kind) => kind.code === code),
      stored,
    )

  const details = useDetailLabels()
  const labels = {
    happenedOn: t('form.happenedOn'),
    kind: t('form.kind'),
    items: t('form.items'),
    units: t('form.units'),
    title: t('form.name'),
    times: t('form.times'),
    people: t('form.people'),
    pieces: t('form.pieces'),
    ...details,
    text: t('form.text'),
    attachmentIds: t('form.attachmentIds'),
    reason: t('form.reason'),
  }

  function check(values: ActivityValues): FieldErrors<ActivityValues> {
    const found: FieldErrors<ActivityValues> = {}
    if (values.happenedOn === '') found.happenedOn = t('form.dateFault')
    else if (values.happenedOn > todayInTaipei()) found.happenedOn = t('form.future')
    if (values.kind === '') found.kind = t('form.kindFault')
    if (values.items.length === 0) found.items = t('form.itemsFault')
    if (values.units.length === 0) found.units = t('form.unitsFault')
    if (values.title.trim() === '') found.title = tUi('form.fillIn', { label: labels.title })
    for (const name of askedBy(values.kind)) {
      const count = readCount(values[name])
      const most = limits.ActivityRequest[name]
      const wrong = count === undefined ? values[name].trim() !== '' : count > most
      if (wrong) found[name] = t('form.number', { most })
    }
    const own = fieldsOf[formOf(values.kind)]
    for (const name of ['medium', 'tone', 'scenario'] as const) {
      if (own.includes(name) && values[name].trim() === '') found[name] = tUi('form.fillIn', { label: labels[name] })
    }
    if (own.includes('link') && values.link.trim() !== '' && !isWebLink(values.link.trim())) {
      found.link = t('form.linkFault')
    }
    return found
  }

  const form = useForm<ActivityValues>({
    initial,
    check,
    asProblem: (error) => atFields(error, placeOf),
    submit: async (values) => {
      const files = await uploads.settled()
      if (files === undefined) {
        const errors = [{ field: 'attachmentIds', code: 'unsent', message: t('form.filesFault') }]
        throw new ProblemError({ status: 422, errors })
      }
      await submit(bodyOf(values, files, askedBy(values.kind), formOf(values.kind), stored))
    },
  })
  const uploads = useUploads(
    form.values.attachmentIds,
    (step) => form.set('attachmentIds', step),
    limits.ActivityRequest.attachmentIds,
    stored?.attachments.map(({ id }) => id),
  )
  return { form, uploads, labels, asked: askedBy(form.values.kind), own: formOf(form.values.kind) }
}

/** A fault of `media.link` is shown at the link, one of `items[1]` at the items. */
const placeOf = (field: string) => field.replace(/^(media|drill)\./, '').replace(/[[.].*$/, '')
