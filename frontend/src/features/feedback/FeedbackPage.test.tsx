import { act, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply } from '@/test/server'
import type { FeedbackForm } from './queries'

afterEach(() => window.history.replaceState(null, '', '/'))

const form: FeedbackForm = {
  state: 'OPEN',
  officeName: '臺北市建成地政事務所',
  caseNumber: 'C1151126-00027',
  repliedOn: '2026-11-26',
  closesOn: '2026-12-26',
}
const asked = ['洽公的環境', '服務人員的態度', '處理的專業', '提供的服務措施', '整體而言']

function link() {
  window.history.replaceState(null, '', '/feedback#secret-token')
  return openPage('/feedback', sessionOf())
}

it('opens by the link, takes one answer and says thanks, without the secret in the address', async () => {
  const opened = reply('post', '/api/v1/feedback/open', form)
  const answered = reply('post', '/api/v1/feedback/answer', { ...form, state: 'ANSWERED', answeredOn: '2026-11-27' })
  const { user } = link()
  await user.click(await screen.findByRole('button', { name: '送出' }))
  const alert = within(await screen.findByRole('alert'))
  expect(alert.getAllByRole('link')).toHaveLength(5)
  expect(answered).toHaveLength(0)
  expect(opened.map(({ body }) => body)).toEqual([{ token: 'secret-token' }])
  expect(window.location.href).not.toContain('secret')
  const groups = asked.map((words) => within(screen.getByRole('group', { name: new RegExp(words) })))
  await user.click(groups[0]?.getByRole('radio', { name: '沒有接觸' }) as HTMLElement)
  for (const group of groups.slice(1, 4)) await user.click(group.getByRole('radio', { name: '滿意' }))
  await user.click(groups[4]?.getByRole('radio', { name: '普通' }) as HTMLElement)
  expect(groups[4]?.queryByRole('radio', { name: '沒有接觸' })).not.toBeInTheDocument()
  await user.type(screen.getByRole('textbox', { name: /其他意見/ }), '等很久')
  await user.click(screen.getByRole('button', { name: '送出' }))
  const thanks = await screen.findByRole('heading', { name: /謝謝您的意見/ })
  expect(thanks).toHaveFocus()
  expect(answered.map(({ body }) => body)).toEqual([
    { token: 'secret-token', scores: { courtesy: 4, expertise: 4, measures: 4, overall: 3 }, comment: '等很久' },
  ])
})

it('opens another link in the same tab, and keeps what is typed when only a place of the page is gone to', async () => {
  reply('post', '/api/v1/feedback/open', { ...form, state: 'ANSWERED' })
  const { user } = link()
  await screen.findByText(/已經填答過/)
  const opened = reply('post', '/api/v1/feedback/open', form)
  const goTo = (hash: string) =>
    act(() => {
      window.history.replaceState(null, '', `/feedback${hash}`)
      window.dispatchEvent(new HashChangeEvent('hashchange'))
    })
  goTo('#other-secret-token')
  await user.type(await screen.findByRole('textbox', { name: /其他意見/ }), '等很久')
  expect(opened.map(({ body }) => body)).toEqual([{ token: 'other-secret-token' }])
  expect(window.location.href).not.toContain('secret')
  goTo('#main')
  expect(screen.getByRole('textbox', { name: /其他意見/ })).toHaveValue('等很久')
})

it('goes from point to point by arrow keys', async () => {
  reply('post', '/api/v1/feedback/open', form)
  const { user } = link()
  const overall = within(await screen.findByRole('group', { name: /整體而言/ }))
  await user.click(overall.getByRole('radio', { name: '非常滿意' }))
  await user.keyboard('{ArrowRight}{ArrowRight}')
  expect(overall.getByRole('radio', { name: '普通' })).toBeChecked()
})

it.each([
  ['ANSWERED', '這份調查已經填答過了'],
  ['CLOSED', '這份調查已經截止'],
] as const)('says it when it is %s', async (state, words) => {
  reply('post', '/api/v1/feedback/open', { ...form, state })
  link()
  expect(await screen.findByRole('heading', { name: words })).toBeVisible()
  expect(screen.queryByRole('button', { name: '送出' })).not.toBeInTheDocument()
})

it('says it when somebody else was faster', async () => {
  reply('post', '/api/v1/feedback/open', form)
  const { user } = link()
  for (const words of asked) {
    const group = within(await screen.findByRole('group', { name: new RegExp(words) }))
    await user.click(group.getByRole('radio', { name: '滿意' }))
  }
  refuse('post', '/api/v1/feedback/answer', { status: 409, code: 'wrong-state' })
  reply('post', '/api/v1/feedback/open', { ...form, state: 'ANSWERED' })
  await user.click(screen.getByRole('button', { name: '送出' }))
  expect(await screen.findByRole('heading', { name: '這份調查已經填答過了' })).toBeVisible()
})

it('asks for a code where there is no link, and keeps a wrong one in the box', async () => {
  refuse('post', '/api/v1/feedback/open', { status: 404, code: 'not-found' })
  const { user } = openPage('/feedback', sessionOf())
  const box = await screen.findByRole('textbox', { name: /填答代碼/ })
  await user.click(screen.getByRole('button', { name: '開始填答' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('填答代碼')
  await user.type(box, 'k7mfp-3xw9t-hd2cb')
  await user.click(screen.getByRole('button', { name: '開始填答' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('連結或代碼不正確')
  expect(box).toHaveValue('k7mfp-3xw9t-hd2cb')
  reply('post', '/api/v1/feedback/open', form)
  await user.click(screen.getByRole('button', { name: '開始填答' }))
  expect(await screen.findByText(/C1151126-00027/)).toBeVisible()
})

it('keeps what was chosen when the server cannot take it now', async () => {
  reply('post', '/api/v1/feedback/open', form)
  const { user } = link()
  for (const words of asked) {
    const group = within(await screen.findByRole('group', { name: new RegExp(words) }))
    await user.click(group.getByRole('radio', { name: '不滿意' }))
  }
  refuse('post', '/api/v1/feedback/answer', {
    status: 503,
    code: 'unavailable',
    title: '無法使用',
    detail: '系統暫時無法使用',
  })
  await user.click(screen.getByRole('button', { name: '送出' }))
  expect(await screen.findByText('系統暫時無法使用')).toBeVisible()
  expect(screen.getAllByRole('radio', { name: '不滿意', checked: true })).toHaveLength(5)
})
