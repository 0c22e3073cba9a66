import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Answer, Role } from '@/api/types'
import { createAppRouter, createQueryClient } from '@/app/router'
import { reply } from './server'

const ids = { account: '018f0000-0000-7000-8000-000000000001', unit: '018f0000-0000-7000-8000-000000000011' }

export const office: Answer<'getOffice'> = {
  name: '臺北市建成地政事務所',
  shortName: '建成地政',
  productName: '服務品質管考',
  version: 0,
  units: [
    {
      id: ids.unit,
      code: 'SURVEY',
      name: '測量課',
      nameEn: 'Survey Section',
      kind: 'SECTION',
      active: true,
      version: 0,
    },
  ],
}

/** Somebody who is signed in; by no role, a stranger. */
export function sessionOf(...roles: Role[]): Answer<'getSession'> {
  const limits = { passwordMinLength: 12, passwordsRemembered: 3, largestFile: 10 * 1024 * 1024 }
  const open = { demo: false, singleSignOn: false, limits }
  if (roles.length === 0) return { signedIn: false, ...open }
  return {
    signedIn: true,
    ...open,
    account: { id: ids.account, name: 'wang', displayName: '王小明', roles, unitId: ids.unit },
  }
}

/** Opens the whole program at an address, as the given person. The test supplies the answers of the page. */
export function openPage(address: string, session: Answer<'getSession'> = sessionOf('EVALUATION_OFFICER')) {
  reply('get', '/api/v1/session', session)
  reply('get', '/api/v1/office', office)
  const queryClient = createQueryClient()
  const router = createAppRouter(queryClient, createMemoryHistory({ initialEntries: [address] }))
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return { router, user: userEvent.setup(), queryClient }
}
