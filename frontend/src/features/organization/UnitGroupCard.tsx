import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { useVersioned } from '@/api/useVersioned'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Form } from '@/ui/Form'
import { CheckboxGroup } from '@/ui/field/CheckboxGroup'
import { LeaveGuard } from '@/ui/LeaveGuard'
import { ConflictNotice } from '@/ui/notice/ConflictNotice'
import { toast } from '@/ui/notice/Toast'
import { useForm } from '@/ui/useForm'
import { type Unit, type UnitGroup, unitGroupsQuery, updateUnitGroup } from './queries'

type Props = { group: UnitGroup; units: Unit[]; mayManage: boolean }

/** One collective name and the units it means. */
export function UnitGroupCard({ group, units, mayManage }: Props) {
  const { t, i18n } = useTranslation('organization')
  const [editing, setEditing] = useState(false)
  const nameOf = (unit: Unit) => (i18n.language === 'en' ? unit.nameEn : unit.name)
  const members = (ids: string[]) =>
    units
      .filter(({ id }) => ids.includes(id))
      .map(nameOf)
      .join(t('comma'))
  return (
    <Card
      title={group.name}
      level={3}
      aside={
        mayManage &&
        !editing && (
          <Button small aria-label={t('groups.editOf', { name: group.name })} onPress={() => setEditing(true)}>
            {t('groups.edit')}
          </Button>
        )
      }
    >
      {editing ? (
        <UnitGroupForm
          group={group}
          options={units.map((unit) => ({ value: unit.id, label: nameOf(unit) }))}
          wordsOf={members}
          onDone={() => setEditing(false)}
        />
      ) : (
        members(group.unitIds)
      )}
    </Card>
  )
}

type FormProps = {
  group: UnitGroup
  options: { value: string; label: string }[]
  wordsOf: (ids: string[]) => string
  onDone: () => void
}

function UnitGroupForm({ group, options, wordsOf, onDone }: FormProps) {
  const { t } = useTranslation('organization')
  const { t: tUi } = useTranslation('ui')
  const queryClient = useQueryClient()
  const labels = { unitIds: t('groups.units') }
  const { theirs, save, accept } = useVersioned(group, async () => {
    const fresh = await queryClient.fetchQuery({ ...unitGroupsQuery, staleTime: 0 })
    return fresh.items.find(({ id }) => id === group.id) ?? group
  })
  const form = useForm({
    initial: { unitIds: group.unitIds },
    asProblem,
    check: ({ unitIds }) => (unitIds.length === 0 ? { unitIds: t('groups.fault') } : {}),
    submit: async ({ unitIds }) => {
      await save((version) => updateUnitGroup(group.id, version, { name: group.name, unitIds }))
      toast(tUi('saved'))
      await queryClient.invalidateQueries({ queryKey: unitGroupsQuery.queryKey })
      onDone()
    },
  })
  return (
    <>
      <LeaveGuard when={form.dirty} />
      <Form form={form} label={t('groups.editOf', { name: group.name })} labels={labels}>
        {theirs && (
          <ConflictNotice
            sides={[{ label: labels.unitIds, mine: wordsOf(form.values.unitIds), theirs: wordsOf(theirs.unitIds) }]}
            onKeepMine={() => {
              accept(theirs)
              form.onSubmit()
            }}
            onTakeTheirs={() => {
              accept(theirs)
              form.reset({ unitIds: theirs.unitIds })
            }}
          />
        )}
        <CheckboxGroup {...form.field('unitIds')} label={labels.unitIds} options={options} required />
        <div className="flex gap-2">
          <Button type="submit" kind="primary" busy={form.busy}>
            {tUi('save')}
          </Button>
          <Button onPress={onDone}>{tUi('cancel')}</Button>
        </div>
      </Form>
    </>
  )
}
