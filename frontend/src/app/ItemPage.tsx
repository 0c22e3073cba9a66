import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { ActionItemPage } from '@/features/actionitem/ActionItemPage'
import { activeRoles, sessionQuery } from '@/features/identity/queries'
import { Skeleton } from '@/ui/notice/Skeleton'

const ItemStanding = lazy(async () => ({
  default: (await import('@/features/status/ItemStanding')).ItemStanding,
}))

const route = getRouteApi('/action-items/$id')

/** The item's page with what later rooms know about it, for those who are signed in. Visitors see the plan's words alone. */
export function ItemPage() {
  const { data: session } = useSuspenseQuery(sessionQuery)
  const { year } = route.useSearch()
  if (activeRoles(session).length === 0) return <ActionItemPage />
  return (
    <ActionItemPage
      standing={(item) => (
        <Suspense fallback={<Skeleton lines={6} className="card p-4" />}>
          <ItemStanding key={item} item={item} year={year} />
        </Suspense>
      )}
    />
  )
}
