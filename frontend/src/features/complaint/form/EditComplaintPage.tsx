import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useVersioned } from '@/api/useVersioned'
import { EditSheet } from '@/features/attachment/EditSheet'
import { ButtonLink } from '@/ui/Link'
import { toast } from '@/ui/notice/Toast'
import { type Complaint, complaintQuery, takeComplaint, updateComplaint } from '../queries'
import { useValueWords } from '../useValueWords'
import { personValues, valuesOf } from '../values'
import { ComplaintFields } from './ComplaintFields'
import { EarlierPetitioner } from './EarlierPetitioner'
import { PersonFields } from './PersonFields'
import { useComplaintForm } from './useComplaintForm'

const route = getRouteApi('/staff/complaints/$id/edit')

export function EditComplaintPage() {
  const { id } = route.useParams()
  const { data } = useSuspenseQuery(complaintQuery(id))
  // The form keeps to the version that it began with, whatever is read meanwhile.
  const [complaint] = useState(data)
  return <EditComplaint key={id} complaint={complaint} />
}

function EditComplaint({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation('complaint')
  const { id } = complaint
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const wordsOf = useValueWords()
  const versions = useVersioned(complaint, () => queryClient.fetchQuery({ ...complaintQuery(id), staleTime: 0 }))
  const complaintForm = useComplaintForm({
    initial: valuesOf(complaint),
    stored: complaint,
    submit: async (body) => {
      const saved = await versions.save((version) =>
        updateComplaint(id, version, { ...body, externalId: complaint.externalId }),
      )
      void takeComplaint(queryClient, saved)
      toast(t('done.update'))
      await navigate({ to: '/complaints/$id', params: { id }, ignoreBlocker: true })
    },
  })
  const { form, labels } = complaintForm
  const title = t('action.update')

  return (
    <EditSheet
      title={title}
      aside={complaint.number}
      edited={complaintForm}
      versions={versions}
      valuesOf={valuesOf}
      wordsOf={wordsOf}
      save={t('confirm.update')}
      cancel={
        <ButtonLink to="/complaints/$id" params={{ id }}>
          {t('detail.cancel')}
        </ButtonLink>
      }
    >
      <ComplaintFields
        {...complaintForm}
        stored={complaint}
        person={
          <>
            <EarlierPetitioner
              complaint={complaint}
              onTaken={(person) => {
                for (const [name, value] of Object.entries(personValues(person))) {
                  form.set(name as keyof ReturnType<typeof personValues>, value)
                }
              }}
            />
            <PersonFields form={form} labels={labels} explain={t('petitioner.explainEdit')} />
          </>
        }
      />
    </EditSheet>
  )
}
