import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/lib/format'
import { Badge } from '@/ui/Badge'
import { Page } from '@/ui/Page'
import { type Column, Table } from '@/ui/Table'
import { PrivacyTabs } from './PrivacyTabs'
import { type PersonalDataKey, personalDataKeysQuery } from './queries'

const looks = { WRITING: 'good', OLD: 'watch', REMOVABLE: 'none', MISSING: 'late' } as const
const shapes = { WRITING: '●', OLD: '◐', REMOVABLE: '○', MISSING: '■' } as const

/** How much stands under which key, and which key can be removed. Never a key itself. */
export function KeysPage() {
  const { t } = useTranslation('privacy')
  const { data } = useSuspenseQuery({ ...personalDataKeysQuery, refetchInterval: 30_000 })
  const columns: Column<PersonalDataKey>[] = [
    {
      id: 'key',
      header: t('keys.key'),
      rowHeader: true,
      cell: ({ use, number }) => t(`keys.${use}`, { number }),
    },
    {
      id: 'state',
      header: t('column.state'),
      cell: ({ state }) => <Badge look={looks[state]} shape={shapes[state]} words={t(`keyState.${state}`)} />,
    },
    { id: 'rows', header: t('keys.rows'), align: 'end', cell: ({ rows }) => formatNumber(rows) },
    {
      id: 'places',
      header: t('keys.places'),
      cell: ({ places }) => places.map(({ name, rows }) => `${name} ${formatNumber(rows)}`).join(t('comma')),
    },
  ]
  return (
    <Page title={t('keys.title')}>
      <PrivacyTabs here="keys" />
      <p className="mb-3 max-w-[60em] text-ink-soft">{t('keys.explain')}</p>
      <Table
        caption={t('keys.title')}
        columns={columns}
        rows={data.items}
        rowKey={({ use, number }) => `${use} ${number}`}
      />
    </Page>
  )
}
