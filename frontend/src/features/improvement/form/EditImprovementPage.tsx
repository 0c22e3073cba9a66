import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useVersioned } from '@/api/useVersioned'
import { EditSheet } from '@/features/attachment/EditSheet'
import { ButtonLink } from '@/ui/Link'
import { toast } from '@/ui/notice/Toast'
import { updateImprovement } from '../actions'
import { type Improvement, improvementQuery, takeImprovement } from '../queries'
import { foundOf, type ImprovementValues, valuesOf } from '../values'
import { ImprovementFields } from './ImprovementFields'
import { useImprovementForm } from './useImprovementForm'

const route = getRouteApi('/staff/improvements/$id/edit')

export function EditImprovementPage() {
  const { id } = route.useParams()
  const { data } = useSuspenseQuery(improvementQuery(id))
  // The form keeps to the version that it began with, whatever is read meanwhile.
  const [improvement] = useState(data)
  return <EditImprovement key={id} improvement={improvement} />
}

/** The values as a reader understands them. */
const wordsOf = ({ finding, unit, items, attachmentIds }: ImprovementValues) => [
  { name: 'finding' as const, words: finding },
  { name: 'unit' as const, words: unit },
  { name: 'items' as const, words: items.map(({ label }) => label).join(' ') },
  { name: 'attachmentIds' as const, words: attachmentIds.map(({ fileName }) => fileName).join(' ') },
]

function EditImprovement({ improvement }: { improvement: Improvement }) {
  const { t } = useTranslation('improvement')
  const { id } = improvement
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const versions = useVersioned(improvement, () => queryClient.fetchQuery({ ...improvementQuery(id), staleTime: 0 }))
  const improvementForm = useImprovementForm({
    initial: valuesOf(improvement),
    stored: improvement,
    sourced: true,
    submit: async (values, files) => {
      const saved = await versions.save((version) => updateImprovement(id, version, foundOf(values, files)))
      void takeImprovement(queryClient, saved)
      toast(t('done.update'))
      await navigate({ to: '/improvements/$id', params: { id }, ignoreBlocker: true })
    },
  })
  const title = t('action.update')

  return (
    <EditSheet
      title={title}
      aside={improvement.number}
      edited={improvementForm}
      versions={versions}
      valuesOf={valuesOf}
      wordsOf={wordsOf}
      save={t('confirm.update')}
      cancel={
        <ButtonLink to="/improvements/$id" params={{ id }}>
          {t('detail.cancel')}
        </ButtonLink>
      }
    >
      <ImprovementFields {...improvementForm} source={improvement.source} storedUnit={improvement.unit.code} />
    </EditSheet>
  )
}
