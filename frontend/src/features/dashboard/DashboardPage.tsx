import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Page } from '@/ui/Page'
import { dashboardQuery } from './queries'

const route = getRouteApi('/staff/')

export function DashboardPage() {
  const { t } = useTranslation('dashboard')
  const { unit } = route.useSearch()
  const { data } = useSuspenseQuery(dashboardQuery(unit))
  return <Page title={t('title')}>{data.items}</Page>
}
