import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useVersioned } from '@/api/useVersioned'
import { EditSheet } from '@/features/attachment/EditSheet'
import { officeQuery } from '@/features/organization/queries'
import { formatDay } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { ButtonLink } from '@/ui/Link'
import { toast } from '@/ui/notice/Toast'
import { type DetailValues, fieldsOf } from '../details'
import { type Activity, activityKindsQuery, activityQuery, takeActivity, updateActivity } from '../queries'
import { type ActivityValues, valuesOf } from '../values'
import { ActivityFields } from './ActivityFields'
import { useActivityForm } from './useActivityForm'

const route = getRouteApi('/staff/activities/$id/edit')

export function EditActivityPage() {
  const { id } = route.useParams()
  const { data } = useSuspenseQuery(activityQuery(id))
  // The form keeps to the version that it began with, whatever is read meanwhile.
  const [activity] = useState(data)
  return <EditActivity key={id} activity={activity} />
}

function EditActivity({ activity }: { activity: Activity }) {
  const { t } = useTranslation('activity')
  const { id } = activity
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const wordsOf = useWords()
  const versions = useVersioned(activity, () => queryClient.fetchQuery({ ...activityQuery(id), staleTime: 0 }))
  const activityForm = useActivityForm({
    initial: valuesOf(activity),
    stored: activity,
    submit: async (body) => {
      const saved = await versions.save((version) => updateActivity(id, version, body))
      void takeActivity(queryClient, saved)
      toast(t('detail.saved'))
      await navigate({ to: '/activities/$id', params: { id }, ignoreBlocker: true })
    },
  })
  const title = t('detail.editTitle')

  return (
    <EditSheet
      title={title}
      aside={activity.title}
      edited={activityForm}
      versions={versions}
      valuesOf={valuesOf}
      wordsOf={wordsOf}
      kept={({ reason }) => ({ reason })}
      save={t('form.save')}
      cancel={
        <ButtonLink to="/activities/$id" params={{ id }}>
          {t('detail.cancel')}
        </ButtonLink>
      }
    >
      <ActivityFields {...activityForm} stored={activity} unit={activity.units[0]?.code} />
    </EditSheet>
  )
}

/** The values as a reader understands them, in the order of the form; the reason is nobody else's. */
function useWords() {
  const { t, i18n } = useTranslation('activity')
  const { data: office } = useSuspenseQuery(officeQuery)
  const { data: kinds } = useSuspenseQuery(activityKindsQuery)
  const nameIn = (all: { code: string; name: string; nameEn?: string }[], code: string) => {
    const found = all.find((one) => one.code === code)
    return found ? localName(found, i18n.language) : code
  }
  const detail = (values: ActivityValues, name: keyof DetailValues) => {
    const value = values[name]
    if (typeof value === 'boolean') return t(value ? 'kinds.yes' : 'kinds.no')
    if (name === 'concernedUnit') return value && nameIn(office.units, value)
    if (name === 'medium') return value && t(`media.mediums.${value as 'OTHER'}`)
    return name === 'tone' ? value && t(`media.tones.${value as 'NEUTRAL'}`) : value
  }
  return (values: ActivityValues): { name: keyof ActivityValues; words: string }[] => [
    { name: 'happenedOn', words: values.happenedOn && formatDay(values.happenedOn, i18n.language) },
    { name: 'kind', words: nameIn(kinds.items, values.kind) },
    { name: 'items', words: values.items.map(({ label }) => label).join(t('comma')) },
    { name: 'title', words: values.title },
    { name: 'times', words: values.times },
    { name: 'people', words: values.people },
    { name: 'pieces', words: values.pieces },
    { name: 'attachmentIds', words: values.attachmentIds.map(({ fileName }) => fileName).join(t('comma')) },
    { name: 'units', words: values.units.map((code) => nameIn(office.units, code)).join(t('comma')) },
    { name: 'text', words: values.text },
    ...[...fieldsOf.MEDIA, ...fieldsOf.DRILL].map((name) => ({ name, words: detail(values, name) })),
  ]
}
