import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '@/ui/Link'
import { EmptyState } from '@/ui/notice/EmptyState'
import { Page } from '@/ui/Page'
import { takeImport } from '../job/actions'
import { ImportSteps } from '../job/ImportSteps'
import { dataSetsQuery, type Import } from '../queries'
import { ChooseStep } from './ChooseStep'
import { SendStep } from './SendStep'

const route = getRouteApi('/staff/imports/new')

/** The first two steps of an import: what is brought in, and its file. The third has an address of its own. */
export function NewImportPage() {
  const { t } = useTranslation('exchange')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const queryClient = useQueryClient()
  const { data: sets } = useSuspenseQuery(dataSetsQuery)
  const only = sets.items.length === 1 ? sets.items[0] : undefined
  const chosen = sets.items.find(({ name }) => name === search.dataSet) ?? only
  const sending = chosen !== undefined && search.step === 'file'

  async function sent(it: Import) {
    await takeImport(queryClient, it)
    await navigate({ to: '/imports/$id', params: { id: it.id }, ignoreBlocker: true })
  }

  return (
    <Page
      title={sending ? t('one.title', { title: chosen.title }) : t('new')}
      actions={<ButtonLink to="/imports">{t('back')}</ButtonLink>}
    >
      {sets.items.length === 0 ? (
        <EmptyState title={t('choose.none')}>{t('choose.noneNext')}</EmptyState>
      ) : (
        <>
          <ImportSteps current={sending ? 1 : 0} />
          {sending ? (
            <SendStep key={chosen.name} dataSet={chosen} onSent={sent} />
          ) : (
            <ChooseStep
              sets={sets.items}
              chosen={chosen}
              onChoose={(dataSet) => navigate({ search: { dataSet }, replace: true, resetScroll: false })}
            />
          )}
        </>
      )}
    </Page>
  )
}
