import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { idempotencyKey } from '@/api/client'
import * as limits from '@/api/limits'
import { Button } from '@/ui/Button'
import { Form } from '@/ui/Form'
import { CheckField } from '@/ui/field/CheckboxGroup'
import { Select } from '@/ui/field/Select'
import { TextField } from '@/ui/field/TextField'
import { LeaveGuard } from '@/ui/LeaveGuard'
import { ButtonLink } from '@/ui/Link'
import { toast } from '@/ui/notice/Toast'
import { Page } from '@/ui/Page'
import { createStaff, type StaffMember, staffMemberQuery, updateStaff } from './queries'
import { useEditing } from './useEditing'
import { useUnitOptions } from './useUnitOptions'

const route = getRouteApi('/staff/admin/staff/$id')

export function StaffMemberPage() {
  const { id } = route.useParams()
  const { data: person } = useSuspenseQuery(staffMemberQuery(id))
  return <StaffEditor key={id} person={person} />
}

export const NewStaffPage = () => <StaffEditor />

const valuesOf = (person?: StaffMember) => ({
  name: person?.name ?? '',
  title: person?.title ?? '',
  unitId: person?.unitId ?? '',
  websiteSeed: person?.websiteSeed ?? false,
  active: person?.active ?? true,
})

function StaffEditor({ person }: { person?: StaffMember }) {
  const { t } = useTranslation('organization')
  const { t: tUi } = useTranslation('ui')
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const units = useUnitOptions()
  const key = useRef(idempotencyKey())
  const labels = { name: t('person.name'), title: t('person.title'), unitId: t('person.unitId') }
  const title = person ? person.name : t('staff.new')
  const bodyOf = (values: ReturnType<typeof valuesOf>) => ({
    ...values,
    unitId: values.unitId || undefined,
    // The link to an account is not edited here and must not get lost.
    accountId: person?.accountId,
  })
  const { form, conflict } = useEditing({
    stored: person,
    valuesOf,
    wordsOf: (values) => [
      { label: labels.name, words: values.name },
      { label: labels.title, words: values.title },
      { label: labels.unitId, words: units.find(({ value }) => value === values.unitId)?.label ?? '' },
      { label: t('person.websiteSeed'), words: values.websiteSeed ? t('person.yes') : t('person.no') },
      { label: t('person.active'), words: t(values.active ? 'active.yes' : 'active.no') },
    ],
    read: () => queryClient.fetchQuery({ ...staffMemberQuery(person?.id ?? ''), staleTime: 0 }),
    create: (values) => createStaff(bodyOf(values), key.current),
    update: (values, version) => updateStaff(person?.id ?? '', version, bodyOf(values)),
    check: (values) =>
      Object.fromEntries(
        (['name', 'title'] as const)
          .filter((field) => values[field].trim() === '')
          .map((field) => [field, tUi('form.fillIn', { label: labels[field] })]),
      ),
    onSaved: async () => {
      toast(tUi('saved'))
      await queryClient.invalidateQueries({ queryKey: ['people'] })
      await navigate({ to: '/admin/staff', ignoreBlocker: true })
    },
  })

  return (
    <Page title={title} actions={<ButtonLink to="/admin/staff">{t('staff.back')}</ButtonLink>}>
      <div className="card max-w-2xl p-5">
        <LeaveGuard when={form.dirty} />
        <Form form={form} label={title} labels={labels}>
          {conflict}
          <TextField {...form.field('name')} label={labels.name} maxLength={limits.StaffRequest.name} required />
          <TextField
            {...form.field('title')}
            label={labels.title}
            hint={t('person.titleHint')}
            maxLength={limits.StaffRequest.title}
            required
          />
          <Select {...form.field('unitId')} label={labels.unitId} emptyLabel={t('person.noUnit')} options={units} />
          <CheckField {...form.field('websiteSeed')} label={t('person.websiteSeedHint')} />
          <CheckField {...form.field('active')} label={t('person.activeHint')} />
          <Button type="submit" kind="primary" busy={form.busy}>
            {tUi('save')}
          </Button>
        </Form>
      </div>
    </Page>
  )
}
