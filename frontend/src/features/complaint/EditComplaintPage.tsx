import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useVersioned } from '@/api/useVersioned'
import { SubmitBar } from '@/features/attachment/SubmitBar'
import { ConflictNotice } from '@/ui/ConflictNotice'
import { Form } from '@/ui/Form'
import { LeaveGuard } from '@/ui/LeaveGuard'
import { ButtonLink } from '@/ui/Link'
import { Page } from '@/ui/Page'
import { toast } from '@/ui/Toast'
import { ComplaintFields } from './ComplaintFields'
import { EarlierPetitioner } from './EarlierPetitioner'
import { PersonFields } from './PersonFields'
import { type Complaint, complaintQuery, takeComplaint, updateComplaint } from './queries'
import { useComplaintForm } from './useComplaintForm'
import { useValueWords } from './useValueWords'
import { personValues, valuesOf } from './values'

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
  const { theirs, save, accept } = useVersioned(complaint, () =>
    queryClient.fetchQuery({ ...complaintQuery(id), staleTime: 0 }),
  )
  const complaintForm = useComplaintForm({
    initial: valuesOf(complaint),
    stored: complaint,
    submit: async (body) => {
      const saved = await save((version) => updateComplaint(id, version, { ...body, externalId: complaint.externalId }))
      void takeComplaint(queryClient, saved)
      toast(t('done.update'))
      await navigate({ to: '/complaints/$id', params: { id }, ignoreBlocker: true })
    },
  })
  const { form, uploads, labels } = complaintForm
  const title = t('action.update')

  return (
    <Page title={title} aside={complaint.number}>
      <LeaveGuard when={form.dirty} />
      <div className="card p-4 sm:p-5">
        <Form form={theirs ? { ...form, problem: undefined } : form} label={title} labels={labels}>
          {theirs && (
            <ConflictNotice
              sides={wordsOf(form.values).map(({ name, words }, place) => ({
                label: labels[name],
                mine: words,
                theirs: wordsOf(valuesOf(theirs))[place]?.words ?? '',
              }))}
              onKeepMine={() => {
                accept(theirs)
                void form.onSubmit()
              }}
              onTakeTheirs={() => {
                accept(theirs)
                form.reset(valuesOf(theirs))
              }}
            />
          )}
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
          <SubmitBar busy={form.busy} uploads={uploads} label={t('confirm.update')}>
            <ButtonLink to="/complaints/$id" params={{ id }}>
              {t('detail.cancel')}
            </ButtonLink>
          </SubmitBar>
        </Form>
      </div>
    </Page>
  )
}
