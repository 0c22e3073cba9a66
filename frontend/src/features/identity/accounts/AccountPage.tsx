import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useVersioned } from '@/api/useVersioned'
import { formatInstant } from '@/lib/format'
import { ButtonLink } from '@/ui/Link'
import { Page } from '@/ui/Page'
import { AccountActions } from './AccountActions'
import { AccountForm } from './AccountForm'
import { AccountStateBadge } from './AccountStateBadge'
import { type Account, accountQuery } from './queries'

const route = getRouteApi('/staff/admin/accounts/$id')

/** One account: what it is, and what can be done to it. */
export function AccountPage() {
  const { t, i18n } = useTranslation('identity')
  const { id } = route.useParams()
  const { data: account } = useSuspenseQuery(accountQuery(id))
  const queryClient = useQueryClient()
  const versioned = useVersioned(account, () => queryClient.fetchQuery({ ...accountQuery(id), staleTime: 0 }))

  async function changed(to: Account) {
    versioned.accept(to)
    queryClient.setQueryData(accountQuery(id).queryKey, to)
    await queryClient.invalidateQueries({ queryKey: ['accounts', 'list'] })
  }

  return (
    <Page
      title={account.displayName}
      aside={account.name}
      actions={<ButtonLink to="/admin/accounts">{t('accounts.back')}</ButtonLink>}
    >
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="card p-5">
          <AccountForm key={id} account={account} versioned={versioned} onSaved={changed} />
        </div>
        <div className="card space-y-3 p-5">
          <AccountStateBadge state={account.state} />
          {account.mustChangePassword && <p className="text-ink-soft">{t('accounts.mustChange')}</p>}
          <p className="text-ink-soft">
            {t('accounts.lastSignIn')}{' '}
            {account.lastSignInAt ? formatInstant(account.lastSignInAt, i18n.language) : t('accounts.never')}
          </p>
          <AccountActions account={account} onChanged={changed} />
        </div>
      </div>
    </Page>
  )
}
