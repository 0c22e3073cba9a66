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
import { createUnit, type Unit, unitQuery, updateUnit } from './queries'
import { useEditing } from './useEditing'

const route = getRouteApi('/staff/admin/units/$id')
const kinds = ['SECTION', 'PERSONNEL', 'EVALUATION'] as const

export function UnitPage() {
  const { id } = route.useParams()
  const { data: unit } = useSuspenseQuery(unitQuery(id))
  return <UnitEditor key={id} unit={unit} />
}

export const NewUnitPage = () => <UnitEditor />

const valuesOf = (unit?: Unit) => ({
  code: unit?.code ?? '',
  name: unit?.name ?? '',
  nameEn: unit?.nameEn ?? '',
  kind: (unit?.kind ?? 'SECTION') as string,
  active: unit?.active ?? true,
})

function UnitEditor({ unit }: { unit?: Unit }) {
  const { t } = useTranslation('organization')
  const { t: tUi } = useTranslation('ui')
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const key = useRef(idempotencyKey())
  const labels = { code: t('unit.code'), name: t('unit.name'), nameEn: t('unit.nameEn'), kind: t('unit.kind') }
  const title = unit ? unit.name : t('units.new')
  const bodyOf = (values: ReturnType<typeof valuesOf>) => ({ ...values, kind: values.kind as Unit['kind'] })
  const { form, conflict } = useEditing({
    stored: unit,
    valuesOf,
    wordsOf: ({ code, name, nameEn, kind, active }) => [
      { label: labels.code, words: code },
      { label: labels.name, words: name },
      { label: labels.nameEn, words: nameEn },
      { label: labels.kind, words: t(`kind.${kind as 'SECTION'}`) },
      { label: t('unit.active'), words: t(active ? 'active.yes' : 'active.no') },
    ],
    read: () => queryClient.fetchQuery({ ...unitQuery(unit?.id ?? ''), staleTime: 0 }),
    create: (values) => createUnit(bodyOf(values), key.current),
    update: (values, version) => updateUnit(unit?.id ?? '', version, bodyOf(values)),
    check: (values) =>
      Object.fromEntries(
        (['name', 'nameEn', 'code'] as const)
          .filter((field) => values[field].trim() === '')
          .map((field) => [field, tUi('form.fillIn', { label: labels[field] })]),
      ),
    onSaved: async () => {
      toast(tUi('saved'))
      await queryClient.invalidateQueries({ queryKey: ['units'] })
      await queryClient.invalidateQueries({ queryKey: ['office'] })
      await navigate({ to: '/admin/units', ignoreBlocker: true })
    },
  })

  return (
    <Page title={title} actions={<ButtonLink to="/admin/units">{t('units.back')}</ButtonLink>}>
      <div className="card max-w-2xl p-5">
        <LeaveGuard when={form.dirty} />
        <Form form={form} label={title} labels={labels}>
          {conflict}
          <TextField
            {...form.field('name')}
            label={labels.name}
            hint={t('unit.nameHint')}
            maxLength={limits.UnitRequest.name}
            required
          />
          <TextField {...form.field('nameEn')} label={labels.nameEn} maxLength={limits.UnitRequest.nameEn} required />
          <TextField
            {...form.field('code')}
            label={labels.code}
            hint={t('unit.codeHint')}
            maxLength={limits.UnitRequest.code}
            required
          />
          <Select
            {...form.field('kind')}
            label={labels.kind}
            options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          />
          <CheckField {...form.field('active')} label={t('unit.activeHint')} />
          <Button type="submit" kind="primary" busy={form.busy}>
            {tUi('save')}
          </Button>
        </Form>
      </div>
    </Page>
  )
}
