import { fireEvent, screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { Answer } from '@/api/types'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply } from '@/test/server'

const units = { unitWords: ['測量課'], unitCodes: ['surveying'] }
const rows: Answer<'listActionItems'> = {
  total: 2,
  items: [
    {
      id: '018f0000-0000-7000-8000-0000000000a1',
      code: '2.2.2.1.2',
      officialText: '參與里鄰工作會報。',
      dimensionCode: '2',
      subDimensionCode: '2.2',
      criterionCode: '2.2.2',
      criterionTitle: '行動化服務及多元宣導',
      groupCode: '2.2.2.1',
      groupTitle: '透過多元活動宣導',
      ...units,
      scheduleWords: ['每年至少參加18次'],
      scheduleKinds: ['TIMES_PER_YEAR'],
      nextDue: { date: '2026-12-31', official: '2026-12-31', rolled: false },
    },
    {
      id: '018f0000-0000-7000-8000-0000000000a2',
      code: '2.1.3.2.8',
      officialText: '推動行政機關騰本減量措施。',
      dimensionCode: '2',
      subDimensionCode: '2.1',
      criterionCode: '2.1.3',
      criterionTitle: '開發線上申辦或跨平台通用服務',
      groupCode: '2.1.3.2',
      ...units,
      scheduleWords: ['經常辦理'],
      scheduleKinds: ['CONTINUOUS'],
    },
  ],
}
const heading = (
  level: Answer<'getPlanTree'>['dimensions'][number]['level'],
  code: string,
  title: string,
  ...children: Answer<'getPlanTree'>['dimensions']
) => ({ id: `018f0000-0000-7000-8000-${code.replaceAll('.', '').padStart(12, '0')}`, level, code, title, children })
const tree: Answer<'getPlanTree'> = {
  planId: '018f0000-0000-7000-8000-0000000000b1',
  dimensions: [
    heading(
      'DIMENSION',
      '2',
      '服務遞送構面',
      heading(
        'SUB_DIMENSION',
        '2.2',
        '服務可近性',
        heading('CRITERION', '2.2.2', '行動化服務及多元宣導', heading('GROUP', '2.2.2.1', '透過多元活動宣導')),
      ),
    ),
  ],
}

function openList(address = '/action-items') {
  reply('get', '/api/v1/plans/{id}/tree', tree)
  const seen = reply('get', '/api/v1/action-items', rows)
  return { seen, ...openPage(address, sessionOf()) }
}

it('shows the items to anyone, with dates in ROC years', async () => {
  openList()
  const table = await screen.findByRole('table', { name: '執行事項清單' })
  const row = within(table).getByRole('row', { name: /參與里鄰工作會報/ })
  expect(row).toHaveTextContent('2.2.2.1.2')
  expect(row).toHaveTextContent('測量課')
  expect(row).toHaveTextContent('115/12/31')
  expect(within(row).getByRole('link')).toHaveAttribute('href', '/action-items/2.2.2.1.2')
})

it('asks the server with the filters of the address', async () => {
  const { seen } = openList('/action-items?unit=SURVEY&heading=2.2&scheduleKind=MONTHLY&sort=-code&view=tree')
  await screen.findByText(/顯示 2 筆/)
  const query = Object.fromEntries(seen.at(-1)?.url.searchParams ?? [])
  expect(query).toEqual({ limit: '200', unit: 'SURVEY', heading: '2.2', scheduleKind: 'MONTHLY', sort: '-code' })
})

it('searches while typing, and leaves the address behind', async () => {
  const { seen, user, router } = openList()
  await user.type(await screen.findByRole('searchbox', { name: '搜尋' }), '謄本')
  await vi.waitFor(() => expect(seen.at(-1)?.url.searchParams.get('q')).toBe('謄本'))
  expect(router.state.location.href).toBe('/action-items?q=%E8%AC%84%E6%9C%AC')
})

it('takes no more words than the server searches for', async () => {
  const { seen, user } = openList()
  await user.click(await screen.findByRole('searchbox', { name: '搜尋' }))
  await user.paste('字'.repeat(101))
  await vi.waitFor(() => expect(seen.at(-1)?.url.searchParams.get('q')).toBe('字'.repeat(100)))
})

it('does not search in the middle of composing a character', async () => {
  const { seen } = openList()
  const box = await screen.findByRole('searchbox', { name: '搜尋' })
  fireEvent.compositionStart(box)
  fireEvent.change(box, { target: { value: 'ㄊㄥˊ' } })
  await new Promise((done) => setTimeout(done, 400))
  expect(seen.some(({ url }) => url.searchParams.has('q'))).toBe(false)
  fireEvent.change(box, { target: { value: '謄' } })
  fireEvent.compositionEnd(box)
  await vi.waitFor(() => expect(seen.at(-1)?.url.searchParams.get('q')).toBe('謄'))
})

it('sorts by the head of the column', async () => {
  const { seen, user } = openList()
  await user.click(await screen.findByRole('button', { name: /編號/ }))
  await vi.waitFor(() => expect(seen.at(-1)?.url.searchParams.get('sort')).toBe('-code'))
})

it('shows the same rows as a tree', async () => {
  const { user } = openList('/action-items?view=tree')
  await user.click(await screen.findByRole('button', { name: '全部展開' }))
  expect(screen.getByRole('button', { name: /2.2.2 行動化服務及多元宣導/ })).toHaveAttribute('aria-expanded', 'true')
  expect(screen.getByRole('link', { name: '參與里鄰工作會報。' })).toBeInTheDocument()
})

it('says what happened when the list cannot be had, and tries again', async () => {
  refuse('get', '/api/v1/action-items', {
    status: 503,
    code: 'unavailable',
    detail: '系統暫時無法使用',
    traceId: 'abc123',
  })
  reply('get', '/api/v1/plans/{id}/tree', tree)
  const { user } = openPage('/action-items')
  expect(await screen.findByRole('alert')).toHaveTextContent('系統暫時無法使用')
  expect(screen.getByRole('alert')).toHaveTextContent('abc123')
  reply('get', '/api/v1/action-items', rows)
  await user.click(screen.getByRole('button', { name: '再試一次' }))
  expect(await screen.findByText('參與里鄰工作會報。')).toBeInTheDocument()
})
