import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { CheckboxGroup } from '@/ui/field/CheckboxGroup'
import { Select } from '@/ui/field/Select'
import { TextField } from '@/ui/field/TextField'
import { type Account, roles } from './queries'
import { useUnitOptions } from './useUnitName'

/** `name` cannot be changed once the account is made, and only the form that makes it shows it. */
export type AccountValues = { name: string; displayName: string; email: string; roles: string[]; unitId: string }

export const noAccount: AccountValues = { name: '', displayName: '', email: '', roles: [], unitId: '' }

export const valuesOf = ({ name, displayName, email = '', roles: held, unitId = '' }: Account): AccountValues => ({
  name,
  displayName,
  email,
  roles: [...held],
  unitId,
})

/** The body of a request: what was left empty is absent. */
export const bodyOf = (values: AccountValues) => ({
  displayName: values.displayName.trim(),
  email: values.email.trim() || undefined,
  roles: values.roles as Account['roles'],
  unitId: values.unitId || undefined,
})

export function useAccountLabels() {
  const { t } = useTranslation('identity')
  return {
    name: t('accounts.name'),
    displayName: t('accounts.displayName'),
    email: t('accounts.email'),
    roles: t('accounts.roles'),
    unitId: t('accounts.unitId'),
  }
}

/** What the browser can see by itself. */
export function useAccountCheck() {
  const { t } = useTranslation('identity')
  const { t: tUi } = useTranslation('ui')
  return (values: AccountValues) => ({
    ...(values.displayName.trim() === '' && {
      displayName: tUi('form.fillIn', { label: t('accounts.displayName') }),
    }),
    ...(values.roles.length === 0 && { roles: t('accounts.rolesFault') }),
  })
}

type FieldOf = <K extends keyof AccountValues>(
  name: K,
) => { name: K; value: AccountValues[K]; onChange: (value: AccountValues[K]) => void; error?: string }

/** The fields that creating and changing share. */
export function AccountFields({ field }: { field: FieldOf }) {
  const { t } = useTranslation('identity')
  const labels = useAccountLabels()
  const units = useUnitOptions()
  return (
    <>
      <TextField
        {...field('displayName')}
        label={labels.displayName}
        hint={t('accounts.displayNameHint')}
        maxLength={limits.AccountRequest.displayName}
        required
      />
      <TextField {...field('email')} label={labels.email} type="email" maxLength={limits.AccountRequest.email} />
      <CheckboxGroup
        {...field('roles')}
        label={labels.roles}
        required
        options={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
      />
      <Select
        {...field('unitId')}
        label={labels.unitId}
        hint={t('accounts.unitHint')}
        emptyLabel={t('accounts.noUnit')}
        options={units}
      />
    </>
  )
}
