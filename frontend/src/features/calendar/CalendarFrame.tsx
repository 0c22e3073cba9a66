import { useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Page } from '@/ui/Page'
import { Tabs } from '@/ui/Tabs'

const views = [
  { id: 'year', to: '/calendar' },
  { id: 'workingDays', to: '/calendar/working-days' },
  { id: 'overlays', to: '/calendar/overlays' },
  { id: 'editions', to: '/calendar/editions' },
] as const

type Props = { view: (typeof views)[number]['id']; aside?: ReactNode; actions?: ReactNode; children: ReactNode }

/** The heading and the views that all pages of the calendar share. */
export function CalendarFrame({ view, aside, actions, children }: Props) {
  const { t } = useTranslation('calendar')
  const path = useRouterState({ select: (state) => state.location.pathname })
  return (
    <Page
      title={t(`view.${view}`)}
      aside={aside}
      actions={
        <>
          <Tabs
            label={t('view.label')}
            tabs={views.map(({ id, to }) => ({ id, label: t(`view.${id}`), current: path === to, link: { to } }))}
          />
          {actions}
        </>
      }
    >
      {children}
    </Page>
  )
}
