import { useSuspenseQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sessionQuery } from '@/features/identity/queries'
import { Button } from '@/ui/Button'
import { cx } from '@/ui/cx'
import { Link } from '@/ui/Link'
import { Menu } from '@/ui/Menu'
import { isSame, readFilters, type SavedFilter, worthKeeping, writeFilters } from './saved-filters'
import { activeFilters, type ComplaintSearch } from './search'

const FilterNameDialog = lazy(async () => ({ default: (await import('./FilterNameDialog')).FilterNameDialog }))
const ShareFilterDialog = lazy(async () => ({ default: (await import('./ShareFilterDialog')).ShareFilterDialog }))

const chip = (current: boolean) =>
  cx(
    'inline-flex min-h-9 items-center gap-1 rounded-md border px-3 hover:bg-accent-soft hover:no-underline',
    current ? 'border-accent bg-accent-soft font-bold' : 'border-line-strong bg-paper',
  )

/** Ways into the list by one press: three that everybody has, and those that the account named itself. */
export function SavedFilters({ search }: { search: ComplaintSearch }) {
  const { t } = useTranslation('complaint')
  const router = useRouter()
  const { data: session } = useSuspenseQuery(sessionQuery)
  const account = session.account?.id ?? ''
  const [saved, setSaved] = useState(() => readFilters(account))
  const [asking, setAsking] = useState<'name' | 'rename' | 'share'>()
  const [kept, setKept] = useState(true)
  const { sort } = search
  const given: SavedFilter[] = [
    { name: t('quick.open'), search: { sort } },
    { name: t('quick.soon'), search: { due: 'soon', sort } },
    { name: t('quick.all'), search: { state: 'all', sort } },
  ]
  const all = [...given, ...saved]
  const current = all.find((one) => isSame(one.search, search))
  const mine = saved.find((one) => one === current)
  const narrowed = activeFilters(worthKeeping(search)) > 0
  const close = () => setAsking(undefined)

  function keep(next: SavedFilter[]) {
    setSaved(next)
    setKept(writeFilters(account, next))
  }

  function named(name: string) {
    keep(
      asking === 'rename'
        ? saved.map((one) => (one === mine ? { ...one, name } : one))
        : [...saved, { name, search: worthKeeping(search) }],
    )
    close()
  }

  return (
    <div className="no-print mb-3 flex flex-wrap items-center gap-2">
      <nav aria-label={t('quick.label')} className="contents">
        {all.map((one) => (
          <Link
            key={one.name}
            to="/complaints"
            search={one.search}
            // Only the whole set of filters is the place where one is.
            activeOptions={{ exact: true }}
            aria-current={one === current ? 'page' : undefined}
            className={chip(one === current)}
          >
            {one.name}
            {one.first && (
              <span className="text-sm text-ink-soft">
                <span aria-hidden="true">★</span>
                <span className="sr-only">{t('quick.isFirst')}</span>
              </span>
            )}
          </Link>
        ))}
      </nav>
      {!current && narrowed && (
        <Button small onPress={() => setAsking('name')}>
          {t('quick.save')}
        </Button>
      )}
      {mine && (
        <Menu
          label={t('quick.manage')}
          name={t('quick.manageNamed', { name: mine.name })}
          choices={[
            { id: 'rename', label: t('quick.rename'), onAction: () => setAsking('rename') },
            {
              id: 'first',
              label: t(mine.first ? 'quick.notFirst' : 'quick.first'),
              hint: t('quick.firstHint'),
              onAction: () => keep(saved.map((one) => ({ ...one, first: one === mine && !mine.first }))),
            },
            {
              id: 'remove',
              label: t('quick.remove', { name: mine.name }),
              onAction: () => keep(saved.filter((one) => one !== mine)),
            },
          ]}
        />
      )}
      {narrowed && (
        <Button small kind="plain" onPress={() => setAsking('share')}>
          {t('quick.share')}
        </Button>
      )}
      {!kept && <p role="alert">{t('quick.notKept')}</p>}
      <Suspense>
        {(asking === 'name' || asking === 'rename') && (
          <FilterNameDialog
            title={t(asking === 'rename' ? 'quick.rename' : 'quick.save')}
            name={asking === 'rename' ? mine?.name : undefined}
            taken={all.filter((one) => asking === 'name' || one !== mine).map(({ name }) => name)}
            onSave={named}
            onClose={close}
          />
        )}
        {asking === 'share' && (
          <ShareFilterDialog
            address={
              window.location.origin + router.buildLocation({ to: '/complaints', search: worthKeeping(search) }).href
            }
            onClose={close}
          />
        )}
      </Suspense>
    </div>
  )
}
