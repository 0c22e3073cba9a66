import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { countsOf, dataSets, importOf } from '@/test/exchange'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply } from '@/test/server'

beforeEach(() => {
  reply('get', '/api/v1/data-sets', { items: dataSets })
})

it('lists what was brought in, with how each stands and how many rows came to which end', async () => {
  reply('get', '/api/v1/imports', {
    items: [
      importOf(),
      importOf({ id: '2', fileName: '乙.ods', counts: countsOf({ created: 12_345 }), state: 'DONE', dryRun: false }),
      importOf({ id: '3', fileName: '丙.csv', counts: countsOf({ unchanged: 2 }) }),
      importOf({ id: '4', fileName: '丁.csv', counts: countsOf({ created: 2 }) }),
      importOf({ id: '5', fileName: '戊.csv', state: 'CANCELLED' }),
    ],
    nextCursor: 'more',
  })
  openPage('/imports', sessionOf('CASE_OFFICER'))
  const first = await screen.findByRole('row', {
    name: /辦理紀錄\.csv.*2 KB.*辦理紀錄.*115\/11\/27 09:00.*王小明.*待更正/,
  })
  expect(first).toBeInTheDocument()
  expect(screen.getByRole('row', { name: /乙\.ods.*已匯入 12,345 0 0 0/ })).toBeInTheDocument()
  expect(screen.getByRole('row', { name: /丙\.csv.*無異動/ })).toBeInTheDocument()
  expect(screen.getByRole('row', { name: /丁\.csv.*待確認/ })).toBeInTheDocument()
  // Nothing of it was stored, so there are no numbers of what would have been.
  expect(screen.getByRole('row', { name: /戊\.csv.*已取消 – – – 1/ })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '下一頁' })).toHaveAttribute('href', '/imports?cursor=more')
  expect(screen.getByRole('link', { name: '資料匯入' })).toHaveAttribute('href', '/imports')
})

it('looks at one kind of data', async () => {
  const seen = reply('get', '/api/v1/imports', { items: [importOf()] })
  const { user, router } = openPage('/imports?cursor=more', sessionOf('CASE_OFFICER'))
  await user.selectOptions(await screen.findByRole('combobox', { name: '資料種類' }), '辦公日曆表')
  await waitFor(() => expect(router.state.location.search).toEqual({ dataSet: 'calendar' }))
  await waitFor(() => expect(seen.at(-1)?.url.searchParams.get('dataSet')).toBe('calendar'))
})

it('looks again while a file is read', async () => {
  let asked = 0
  reply('get', '/api/v1/imports', () => ({ items: [importOf({ state: ++asked === 1 ? 'RUNNING' : 'CHECKED' })] }))
  openPage('/imports', sessionOf('CASE_OFFICER'))
  expect(await screen.findByText('檢查中')).toBeInTheDocument()
  expect(await screen.findByText('待更正')).toBeInTheDocument()
})

it('says what imports are for while there are none, and to administrators how programs do it', async () => {
  reply('get', '/api/v1/imports', { items: [] })
  openPage('/imports', sessionOf('ADMINISTRATOR'))
  expect(await screen.findByText('還沒有匯入過檔案')).toBeInTheDocument()
  expect(screen.getByText(/其他系統也可以透過 API 匯入/)).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '介接' })).toHaveAttribute('href', '/admin/api-clients')
})

it('tells an officer nothing of programs', async () => {
  reply('get', '/api/v1/imports', { items: [] })
  openPage('/imports', sessionOf('CASE_OFFICER'))
  expect(await screen.findByText('還沒有匯入過檔案')).toBeInTheDocument()
  expect(screen.queryByText(/透過 API/)).not.toBeInTheDocument()
})

it('is no page of those who bring nothing in', async () => {
  openPage('/imports', sessionOf('VIEWER'))
  expect(await screen.findByText('找不到這一頁')).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: '資料匯入' })).not.toBeInTheDocument()
})

it('says why the list cannot be had, and tries again', async () => {
  refuse('get', '/api/v1/imports', { status: 503, code: 'unavailable', detail: '系統忙碌' })
  const { user } = openPage('/imports', sessionOf('CASE_OFFICER'))
  expect(await screen.findByText(/系統忙碌/)).toBeInTheDocument()
  reply('get', '/api/v1/imports', { items: [importOf()] })
  await user.click(screen.getByRole('button', { name: '再試一次' }))
  expect(await screen.findByText('待更正')).toBeInTheDocument()
})
