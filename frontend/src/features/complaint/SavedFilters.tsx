import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sessionQuery } from '@/features/identity/queries'
import { Button } from '@/ui/Button'
import { cx } from '@/ui/cx'
import { Link } from '@/ui/Link'
import { isSame, readFilters, type SavedFilter, worthKeeping, writeFilters } from './saved-filters'
import { activeFilters, type ComplaintSearch } from './search'

const SaveFilterDialog = lazy(async () => ({ default: (await import('./SaveFilterDialog')).SaveFilterDialog }))

const chip = (current: boolean) =>
  cx(
    'inline-flex min-h-9 items-center rounded-md border px-3 hover:bg-accent-soft hover:no-underline',
    current ? 'border-accent bg-accent-soft font-bold' : 'border-line-strong bg-paper',
  )

/** Ways into the list by one press: three that everybody has, and those that the account named itself. */
export function SavedFilters({ search }: { search: ComplaintSearch }) {
  const { t } = useTranslation('complaint')
  const { data: session } = useSuspenseQuery(sessionQuery)
  const account = session.account?.id ?? ''
  const [saved, setSaved] = useState(() => readFilters(account))
  const [asking, setAsking] = useState(false)
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

  function keep(next: SavedFilter[]) {
    setSaved(next)
    setKept(writeFilters(account, next))
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
          </Link>
        ))}
      </nav>
      {!current && activeFilters(worthKeeping(search)) > 0 && (
        <Button small onPress={() => setAsking(true)}>
          {t('quick.save')}
        </Button>
      )}
      {mine && (
        <Button small kind="plain" onPress={() => keep(saved.filter((one) => one !== mine))}>
          {t('quick.remove', { name: mine.name })}
        </Button>
      )}
      {!kept && <p role="alert">{t('quick.notKept')}</p>}
      {asking && (
        <Suspense>
          <SaveFilterDialog
            taken={all.map(({ name }) => name)}
            onSave={(name) => {
              keep([...saved, { name, search: worthKeeping(search) }])
              setAsking(false)
            }}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </div>
  )
}
