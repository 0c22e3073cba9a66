import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Page } from '@/ui/Page'
import { actionItemQuery } from './queries'

const route = getRouteApi('/action-items/$id')

export function ActionItemPage() {
  const { id } = route.useParams()
  const { data: item } = useSuspenseQuery(actionItemQuery(id))
  return <Page title={item.code}>{item.officialText}</Page>
}
