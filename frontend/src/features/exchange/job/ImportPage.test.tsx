import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { changedRow, countsOf, dataSets, importOf, refusedRow } from '@/test/exchange'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply } from '@/test/server'
import type { Import } from '../queries'

const officer = () => sessionOf('CASE_OFFICER')
const address = `/imports/${importOf().id}`
const done = importOf({ state: 'DONE', dryRun: false, onError: 'SKIP', allowedActions: ['download'] })

beforeEach(() => {
  reply('get', '/api/v1/data-sets', { items: dataSets })
  reply('get', '/api/v1/imports/{id}/rows', ({ url }) => ({
    items: [url.searchParams.get('outcome') === 'CHANGED' ? changedRow : refusedRow],
  }))
})

/** The server tells one standing after the other, the last for good. */
function tells(...standings: Import[]) {
  let next = 0
  return reply('get', '/api/v1/imports/{id}', () => standings[Math.min(next++, standings.length - 1)] as Import)
}

const figure = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling

it('follows the check of a file to its end', async () => {
  const running = importOf({
    state: 'RUNNING',
    counts: { ...countsOf({}), total: undefined, read: 12_000, created: 12_000 },
  })
  const seen = tells(
    importOf({ state: 'QUEUED', counts: { ...countsOf({}), total: undefined } }),
    running,
    running,
    importOf(),
  )
  openPage(address, officer())
  await waitFor(() => expect(screen.getByRole('heading', { name: '檢查中' })).toHaveFocus())
  expect(screen.getByText('等候中…', { selector: '[aria-hidden]' })).toBeInTheDocument()
  expect(await screen.findByText('已讀 12,000 列', { selector: '[aria-hidden]' })).toBeInTheDocument()
  expect(screen.getByRole('progressbar', { name: '檢查中' })).not.toHaveAttribute('value')
  expect(await screen.findByRole('heading', { name: '檢查完成，有 1 列有誤' })).toHaveFocus()
  expect(seen.map(({ url }) => url.searchParams.get('wait'))).toEqual([null, '2', '2', '2'])
})

it('tells what is wrong cell by cell, what would change, and gives the bad rows as a file', async () => {
  tells(importOf())
  const { user, router } = openPage(address, officer())
  const table = within(await screen.findByRole('table', { name: '有誤的列' }))
  expect(table.getByRole('row', { name: 'B5 辦理日期 115/2/30 沒有這一天' })).toBeInTheDocument()
  expect(figure('新增')).toHaveTextContent('1')
  expect(figure('有誤')).toHaveTextContent('1')
  expect(screen.getByText('CSV、Big5、2 KB')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '下載有誤的列（CSV）' })).toHaveAttribute(
    'href',
    `/api/v1${address}/refused-rows?format=CSV&language=zh-TW`,
  )
  await user.click(screen.getByRole('link', { name: '將變更的資料' }))
  const changes = within(await screen.findByRole('table', { name: '將變更的資料' }))
  expect(changes.getByRole('rowheader', { name: /第 3 列.*里鄰座談會/ })).toBeInTheDocument()
  expect(changes.getByRole('row', { name: '人次 42 45' })).toBeInTheDocument()
  expect(changes.getByRole('row', { name: '內容 （空白） 補充' })).toBeInTheDocument()
  expect(router.state.location.search).toEqual({ rows: 'CHANGED' })
})

it('pages through the rows', async () => {
  tells(importOf())
  const seen = reply('get', '/api/v1/imports/{id}/rows', { items: [refusedRow], nextCursor: 'more' })
  const { user } = openPage(address, officer())
  await user.click(await screen.findByRole('link', { name: '下一頁' }))
  await waitFor(() => expect(seen.at(-1)?.url.searchParams.get('cursor')).toBe('more'))
  expect(await screen.findByRole('link', { name: '回第一頁' })).toBeInTheDocument()
})

it('stores the good rows only when the bad ones are to be skipped', async () => {
  tells(importOf())
  const seen = reply(
    'post',
    '/api/v1/imports/{id}/confirm',
    importOf({ state: 'QUEUED', dryRun: false, onError: 'SKIP' }),
  )
  const { user } = openPage(address, officer())
  const confirm = await screen.findByRole('button', { name: '確認匯入 2 筆' })
  expect(confirm).toHaveAccessibleDescription(/更正後重新上傳，或勾選略過/)
  await user.click(confirm)
  expect(seen).toEqual([])
  await user.click(screen.getByRole('checkbox', { name: '略過有誤的 1 列，只匯入其餘 2 筆' }))
  tells(importOf({ state: 'RUNNING', dryRun: false, counts: { ...countsOf({ created: 1 }), total: 4 } }), done)
  await user.click(screen.getByRole('button', { name: '確認匯入 2 筆' }))
  expect(await screen.findByRole('heading', { name: '匯入中' })).toHaveFocus()
  expect(seen[0]?.body).toEqual({ onError: 'SKIP' })
  expect(await screen.findByRole('heading', { name: /已匯入，略過有誤的列/ })).toHaveFocus()
  expect(screen.getByRole('link', { name: '查看資料' })).toHaveAttribute('href', '/activities')
  expect(screen.getByRole('link', { name: '下載有誤的列（ODS）' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '上傳更正後的檔案' })).toHaveAttribute(
    'href',
    '/imports/new?dataSet=activities&step=file',
  )
})

it('stores a file without faults, with how far it is', async () => {
  const counts = countsOf({ created: 3 })
  tells(importOf({ counts }))
  const seen = reply('post', '/api/v1/imports/{id}/confirm', importOf({ counts, state: 'QUEUED', dryRun: false }))
  const { user } = openPage(address, officer())
  const confirm = await screen.findByRole('button', { name: '確認匯入 3 筆' })
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
  const running = importOf({ state: 'RUNNING', dryRun: false, counts: { ...countsOf({ created: 1 }), total: 4 } })
  tells(running, running, importOf({ counts, state: 'DONE', dryRun: false, allowedActions: ['download'] }))
  await user.click(confirm)
  await waitFor(() => expect(screen.getByRole('progressbar')).toHaveAttribute('value', '25'))
  expect(screen.getByText('已讀 1 列，共 4 列', { selector: '[aria-hidden]' })).toBeInTheDocument()
  expect(await screen.findByText('已存入 3 筆。')).toBeInTheDocument()
  expect(seen[0]?.body).toEqual({ onError: 'STOP' })
  expect(screen.getByRole('link', { name: '匯入另一個檔案' })).toBeInTheDocument()
})

it('skips nothing of what makes sense only as a whole', async () => {
  tells(importOf({ dataSet: 'calendar', title: '辦公日曆表' }))
  openPage(address, officer())
  expect(await screen.findByRole('button', { name: '確認匯入 2 筆' })).toHaveAccessibleDescription(/須整份匯入/)
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
})

it('confirms nothing where nothing is new or nothing is there', async () => {
  tells(importOf({ counts: countsOf({ unchanged: 5 }) }))
  openPage(address, officer())
  expect(await screen.findByRole('heading', { name: '檢查完成，沒有新的內容' })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /確認匯入/ })).not.toBeInTheDocument()
})

it('stores nothing where only bad rows are left', async () => {
  tells(importOf({ counts: countsOf({ refused: 2 }) }))
  const { user } = openPage(address, officer())
  await user.click(await screen.findByRole('checkbox', { name: /略過有誤的 2 列/ }))
  expect(screen.getByRole('button', { name: '確認匯入' })).toHaveAccessibleDescription(/沒有可匯入的資料/)
})

it('says why it cannot be confirmed, and shows how it stands now', async () => {
  tells(importOf({ counts: countsOf({ created: 1 }) }), importOf({ state: 'CANCELLED', allowedActions: ['download'] }))
  refuse('post', '/api/v1/imports/{id}/confirm', { status: 409, code: 'wrong-state', detail: '資料的狀態已改變' })
  const { user } = openPage(address, officer())
  await user.click(await screen.findByRole('button', { name: '確認匯入 1 筆' }))
  expect(await screen.findByRole('heading', { name: /已取消/ })).toBeInTheDocument()
})

it('cancels a check at once, and a run that stores after a question', async () => {
  const counts = { ...countsOf({ created: 2 }), total: 9 }
  tells(importOf({ state: 'RUNNING', counts }))
  const seen = reply(
    'post',
    '/api/v1/imports/{id}/cancel',
    importOf({ state: 'CANCELLED', allowedActions: ['download'] }),
  )
  const { user, queryClient } = openPage(address, officer())
  await user.click(await screen.findByRole('button', { name: '取消檢查' }))
  tells(importOf({ state: 'CANCELLED', counts, allowedActions: ['download'] }))
  expect(await screen.findByText('沒有存入任何資料。')).toBeInTheDocument()
  expect(screen.queryByText('新增', { selector: 'dt' })).not.toBeInTheDocument()
  expect(seen).toHaveLength(1)

  tells(importOf({ state: 'RUNNING', dryRun: false, onError: 'SKIP', counts }))
  await queryClient.invalidateQueries({ queryKey: ['imports'] })
  await user.click(await screen.findByRole('button', { name: '取消匯入' }))
  const dialog = within(await screen.findByRole('alertdialog'))
  expect(dialog.getByText(/已經存入的資料會保留/)).toBeInTheDocument()
  expect(seen).toHaveLength(1)
  const stopped = importOf({ dryRun: false, onError: 'SKIP', counts, allowedActions: ['download'] })
  reply('post', '/api/v1/imports/{id}/cancel', { ...stopped, state: 'RUNNING' })
  tells({ ...stopped, state: 'RUNNING' }, { ...stopped, state: 'RUNNING' }, { ...stopped, state: 'CANCELLED' })
  await user.click(dialog.getByRole('button', { name: '取消匯入' }))
  expect(await screen.findByText('取消中…')).toBeInTheDocument()
  expect(await screen.findByText(/已存入 2 筆，會保留/)).toBeInTheDocument()
})

it('says where a broken file is broken', async () => {
  const fault = { place: 'row 1', code: 'column-missing', message: '缺少「名稱」欄' }
  const messages = { chinese: fault.message, english: 'There is no column “Title”' }
  const whole = { ...fault, place: 'file', code: 'table-kind', message: '檔案不是資料表' }
  const faults = [fault, whole].map((one) => ({ ...one, messages }))
  reply('get', '/api/v1/imports/{id}/rows', { items: [{ row: 1, faults, differences: [] }] })
  tells(importOf({ state: 'REFUSED', counts: { ...countsOf({}), total: undefined }, allowedActions: ['download'] }))
  openPage(address, officer())
  expect(await screen.findByRole('heading', { name: /檔案無法匯入/ })).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: '檔案的問題' })).toBeInTheDocument()
  expect(await screen.findByRole('row', { name: /第 1 列.*缺少「名稱」欄/ })).toBeInTheDocument()
  expect(screen.getByText('顯示 2 筆')).toBeInTheDocument()
  expect(screen.getByRole('row', { name: /整個檔案.*檔案不是資料表/ })).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: /下載有誤的列/ })).not.toBeInTheDocument()
  expect(screen.getByRole('link', { name: '上傳更正後的檔案' })).toBeInTheDocument()
})

it('names the number of an import that has failed', async () => {
  tells(importOf({ state: 'FAILED', dryRun: false, allowedActions: ['download'], counts: countsOf({}) }))
  openPage(address, officer())
  expect(await screen.findByRole('heading', { name: /匯入沒有完成/ })).toBeInTheDocument()
  expect(screen.getByText(importOf().id)).toBeInTheDocument()
  expect(screen.getByText(/沒有存入任何資料。系統發生問題/)).toBeInTheDocument()
})

it('says that a file is gone after its time, and asks for no rows', async () => {
  const seen = reply('get', '/api/v1/imports/{id}/rows', { items: [] })
  tells(importOf({ fileUntil: undefined, allowedActions: [] }))
  openPage(address, officer())
  expect(await screen.findByText(/已過保存期限而刪除，這次匯入不能再確認/)).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: '辦理紀錄.csv' })).not.toBeInTheDocument()
  expect(seen).toEqual([])
})

it('shows administrators of others’ imports the numbers only', async () => {
  tells({ ...done, dataSet: 'complaints', title: '陳情案件', allowedActions: [] })
  openPage(address, sessionOf('ADMINISTRATOR'))
  expect(await screen.findByRole('heading', { level: 1, name: '匯入陳情案件' })).toBeInTheDocument()
  expect(screen.getByText('檔案與逐列結果只有上傳的人看得到。')).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: /下載|上傳/ })).not.toBeInTheDocument()
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
})

it('keeps nothing of the rows once nobody looks', async () => {
  tells(importOf())
  const { router, queryClient } = openPage(address, officer())
  await screen.findByRole('table', { name: '有誤的列' })
  reply('get', '/api/v1/imports', { items: [importOf()] })
  await router.navigate({ to: '/imports' })
  await screen.findByText('待更正')
  await waitFor(() =>
    expect(
      JSON.stringify(
        queryClient
          .getQueryCache()
          .getAll()
          .map(({ state }) => state),
      ),
    ).not.toContain('115/2/30'),
  )
})
