import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { Button } from '@/ui/Button'
import { RocDatePicker } from '@/ui/field/RocDatePicker'
import { SearchField } from '@/ui/field/SearchField'
import type { AuditSearch } from './search'

const texts = ['actor', 'action', 'targetType', 'targetId'] as const
const days = ['from', 'to'] as const

type Props = { search: AuditSearch; onChange: (change: Partial<AuditSearch>) => void; onClear: () => void }

/** What narrows the trail. Every choice goes into the address at once. */
export function AuditFilters({ search, onChange, onClear }: Props) {
  const { t } = useTranslation('audit')
  const filtered = [...texts, ...days].some((name) => search[name] !== undefined)
  return (
    <search className="no-print mb-3 block">
      <div className="grid gap-x-3 gap-y-2 sm:grid-cols-2 xl:grid-cols-4">
        {texts.map((name) => (
          <SearchField
            key={name}
            label={t(`filter.${name}`)}
            value={search[name] ?? ''}
            placeholder={t(`filter.${name}Hint`)}
            maxLength={limits.listAuditEntries[name]}
            onSearch={(words) => onChange({ [name]: words || undefined })}
          />
        ))}
        {days.map((name) => (
          <RocDatePicker
            key={name}
            label={t(`filter.${name}`)}
            name={name}
            value={search[name] ?? ''}
            onChange={(day) => onChange({ [name]: day || undefined })}
          />
        ))}
        {filtered && (
          <div className="self-center">
            <Button onPress={onClear}>{t('filters.clear')}</Button>
          </div>
        )}
      </div>
    </search>
  )
}
