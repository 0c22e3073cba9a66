import { screen, waitFor, within } from '@testing-library/react'
import { delay, HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { countsOf, dataSets, importOf } from '@/test/exchange'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply, server } from '@/test/server'

const officer = () => sessionOf('CASE_OFFICER')
const address = '/imports/new?dataSet=activities&step=file'

beforeEach(() => {
  reply('get', '/api/v1/data-sets', { items: dataSets })
})

/** The server takes each file; gives the requests. */
function taken(it = importOf({ counts: countsOf({ created: 2 }) })): Request[] {
  const seen: Request[] = []
  server.use(
    http.post('*/api/v1/imports', ({ request }) => {
      seen.push(request)
      return HttpResponse.json(it, { status: 202 })
    }),
  )
  return seen
}

async function input(): Promise<HTMLInputElement> {
  await screen.findByRole('heading', { level: 2, name: '選擇檔案' })
  return document.querySelector('input[type=file]') as HTMLInputElement
}

it('shows how a file has to look, gives a template and leads to the file', async () => {
  const { user, router } = openPage('/imports/new', officer())
  expect(await screen.findByRole('heading', { name: '要匯入什麼資料？' })).toHaveFocus()
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: '辦理紀錄' }))
  const table = within(await screen.findByRole('table', { name: '辦理紀錄的欄位' }))
  expect(table.getByRole('row', { name: '辦理日期 必填 日期，例如 115/11/22' })).toBeInTheDocument()
  expect(table.getByRole('row', { name: '名稱 必填 文字，可換行，最多 200 字' })).toBeInTheDocument()
  expect(table.getByRole('row', { name: '語氣 可空白 下列之一：正面、負面' })).toBeInTheDocument()
  expect(screen.getByText(/最多 1,000,000 列/)).not.toHaveTextContent('整份')
  expect(screen.getByRole('link', { name: /辦理紀錄的空白範本（ODS）/ })).toHaveAttribute(
    'href',
    '/api/v1/data-sets/activities/template?format=ODS&language=zh-TW',
  )
  await user.click(screen.getByRole('radio', { name: '辦公日曆表' }))
  expect(await screen.findByText(/須整份匯入/)).toBeInTheDocument()
  await user.click(screen.getByRole('link', { name: '下一步：選擇檔案' }))
  await waitFor(() => expect(router.state.location.search).toEqual({ dataSet: 'calendar', step: 'file' }))
  expect(await screen.findByRole('heading', { level: 2, name: '選擇檔案' })).toHaveFocus()
  const steps = within(screen.getByRole('list', { name: '匯入步驟' }))
  expect(steps.getByText('上傳並檢查').closest('li')).toHaveAttribute('aria-current', 'step')
})

it('sends a file to be checked and goes to its result', async () => {
  reply('get', '/api/v1/imports/{id}', importOf({ counts: countsOf({ created: 2 }) }))
  const seen = taken()
  const { user, router } = openPage(address, officer())
  await user.upload(await input(), new File([new Uint8Array([0xa6, 0x65])], '紀錄 & 十一月.csv'))
  expect(await screen.findByRole('heading', { name: '檢查完成，沒有問題' })).toHaveFocus()
  expect(router.state.location.pathname).toBe(`/imports/${importOf().id}`)
  const { searchParams } = new URL(seen[0]?.url ?? '')
  expect(Object.fromEntries(searchParams)).toEqual({
    dataSet: 'activities',
    fileName: '紀錄 & 十一月.csv',
    dryRun: 'true',
    wait: '1',
  })
  expect(seen[0]?.headers.get('X-Requested-With')).toBe('service-quality')
})

it('stops sending, and asks before one leaves a file that is on its way', async () => {
  server.use(
    http.post('*/api/v1/imports', async () => {
      await delay('infinite')
      return HttpResponse.json(importOf(), { status: 202 })
    }),
  )
  const { user, router } = openPage(address, officer())
  await user.upload(await input(), new File(['abc'], 'a.csv'))
  expect(await screen.findByRole('progressbar', { name: 'a.csv 上傳進度' })).toBeInTheDocument()
  await user.click(screen.getByRole('link', { name: '回匯入紀錄' }))
  const dialog = within(await screen.findByRole('alertdialog'))
  expect(dialog.getByText(/離開就會停止/)).toBeInTheDocument()
  await user.click(dialog.getByRole('button', { name: '取消' }))
  await user.click(await screen.findByRole('button', { name: '取消上傳' }))
  expect(await screen.findByRole('button', { name: '選擇檔案' })).toBeInTheDocument()
  expect(router.state.location.pathname).toBe('/imports/new')
})

it('does not send what the browser can see to be of no use', async () => {
  const seen = taken()
  const { user } = openPage(address, officer())
  await user.upload(await input(), new File([], '空.csv'))
  expect(await screen.findByRole('alert')).toHaveTextContent('這是空的檔案')
  const large = new File(['a'], '大.csv')
  Object.defineProperty(large, 'size', { value: 50 * 1024 * 1024 + 1 })
  await user.upload(await input(), large)
  expect(await screen.findByText(/檔案超過 50 MB/)).toBeInTheDocument()
  expect(seen).toEqual([])
})

it('says why a file was not taken, keeps it, and sends it again', async () => {
  refuse('post', '/api/v1/imports', {
    status: 422,
    code: 'rule-violated',
    detail: '不符規則',
    errors: [{ field: 'dataSet', code: 'imports-waiting', message: '已有 20 個匯入尚未完成，請稍候' }],
  })
  const { user } = openPage(address, officer())
  await user.upload(await input(), new File(['abc'], 'a.csv'))
  expect(await screen.findByRole('alert')).toHaveTextContent(/已有 20 個匯入尚未完成.*檔案還在這裡/)
  reply('get', '/api/v1/imports/{id}', importOf({ counts: countsOf({ created: 2 }) }))
  const seen = taken()
  await user.click(screen.getByRole('button', { name: '再傳一次' }))
  expect(await screen.findByRole('heading', { name: '檢查完成，沒有問題' })).toBeInTheDocument()
  expect(seen).toHaveLength(1)
})

it('needs no choice where there is only one kind of data, and says when there is none', async () => {
  reply('get', '/api/v1/data-sets', { items: dataSets.slice(0, 1) })
  openPage('/imports/new', officer())
  expect(await screen.findByRole('table', { name: '辦理紀錄的欄位' })).toBeInTheDocument()
})

it('says when nothing may be brought in', async () => {
  reply('get', '/api/v1/data-sets', { items: [] })
  openPage('/imports/new', officer())
  expect(await screen.findByText('目前沒有可以匯入的資料')).toBeInTheDocument()
})
