import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { SearchField } from '@/ui/field/SearchField'
import { Select } from '@/ui/field/Select'
import { accountStates, roles } from './queries'
import type { AccountSearch } from './search'
import { useUnitOptions } from './useUnitName'

type Props = { search: AccountSearch; onChange: (change: Partial<AccountSearch>) => void }

/** What narrows the list. Every choice goes into the address at once. */
export function AccountFilters({ search, onChange }: Props) {
  const { t } = useTranslation('identity')
  const units = useUnitOptions()
  const choices = {
    role: roles.map((role) => ({ value: role, label: t(`role.${role}`) })),
    unitId: units,
    state: accountStates.map((state) => ({ value: state, label: t(`accounts.states.${state}`) })),
  }
  const names = { role: t('accounts.roles'), unitId: t('accounts.unitId'), state: t('accounts.state') }
  return (
    <search className="no-print mb-3 grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_1fr]">
      <SearchField
        label={t('accounts.search')}
        value={search.q ?? ''}
        placeholder={t('accounts.searchHint')}
        maxLength={limits.listAccounts.q}
        onSearch={(q) => onChange({ q: q || undefined })}
      />
      {(['role', 'unitId', 'state'] as const).map((name) => (
        <Select
          key={name}
          label={names[name]}
          name={name}
          value={search[name] ?? ''}
          emptyLabel={t('accounts.all')}
          options={choices[name]}
          onChange={(value) => onChange({ [name]: value || undefined })}
        />
      ))}
    </search>
  )
}
