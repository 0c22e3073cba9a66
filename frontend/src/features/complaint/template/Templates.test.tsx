import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { complaintOf, topics } from '@/test/complaint'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply, server } from '@/test/server'
import type { ReplyTemplate } from './queries'

const plain: ReplyTemplate = {
  id: '018f0000-0000-7000-8000-0000000000e1',
  name: '說明（一般）',
  outcome: 'EXPLAINED',
  text: '您於{receivedOn}就「{subject}」提出之意見，說明如下：○○○',
  place: 1,
  active: true,
  version: 2,
}
const dismissal: ReplyTemplate = {
  ...plain,
  id: '018f0000-0000-7000-8000-0000000000e2',
  name: '同一事由已答復',
  outcome: 'DISMISSED',
  dismissalGround: 'ANSWERED_BEFORE',
  topic: topics[0],
  place: 2,
}
const retired: ReplyTemplate = {
  ...plain,
  id: '018f0000-0000-7000-8000-0000000000e3',
  name: '舊範本',
  active: false,
  place: 3,
}
const elsewhere: ReplyTemplate = {
  ...plain,
  id: '018f0000-0000-7000-8000-0000000000e4',
  name: '他類範本',
  topic: topics[1],
  place: 4,
}

beforeEach(() => {
  localStorage.clear()
  reply('get', '/api/v1/complaint-topics', { items: topics })
  reply('get', '/api/v1/reply-templates', { items: [plain, dismissal, retired, elsewhere] })
})

async function openReply() {
  const complaint = complaintOf({ allowedActions: ['submit'] })
  reply('get', '/api/v1/complaints/{id}', complaint)
  const page = openPage(`/complaints/${complaint.id}`, sessionOf('CASE_OFFICER'))
  await page.user.click(await screen.findByRole('button', { name: '擬復送核' }))
  const dialog = within(await screen.findByRole('dialog'))
  return { ...page, complaint, dialog, choice: await dialog.findByRole('combobox', { name: '套用範本' }) }
}

it('begins a reply with a template, filled for the case, that stays the handler’s to change', async () => {
  const filled = reply('get', '/api/v1/reply-templates/{id}/filled', { text: '同一事由前以○○○答復。' })
  const sent = reply('post', '/api/v1/complaints/{id}/submit', complaintOf({ state: 'UNDER_REVIEW' }))
  const { user, complaint, dialog, choice } = await openReply()
  expect(
    within(choice)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['選擇範本', '同一事由已答復', '說明（一般）'])
  await user.type(dialog.getByRole('textbox', { name: /^回復內容/ }), '先前寫的字')
  await user.selectOptions(choice, '同一事由已答復')
  const text = dialog.getByRole('textbox', { name: /^回復內容/ })
  await waitFor(() => expect(text).toHaveValue('同一事由前以○○○答復。'))
  expect(filled[0]?.url.searchParams.get('case')).toBe(complaint.id)
  expect(filled[0]?.url.pathname).toContain(dismissal.id)
  expect(dialog.getByRole('radio', { name: '不予處理' })).toBeChecked()
  expect(dialog.getByRole('combobox', { name: /款次/ })).toHaveValue('ANSWERED_BEFORE')
  await user.click(dialog.getByRole('button', { name: '還原' }))
  expect(text).toHaveValue('先前寫的字')
  await user.type(dialog.getByRole('textbox', { name: /^先前已答復的案號/ }), 'C1150301-00002')
  await user.selectOptions(choice, '同一事由已答復')
  await waitFor(() => expect(filled.at(-1)?.url.searchParams.get('earlierNumber')).toBe('C1150301-00002'))
  await user.click(dialog.getByRole('button', { name: '送核' }))
  expect((await dialog.findAllByText(/還有待填的「○○○」/)).length).toBeGreaterThan(0)
  await user.clear(text)
  await user.type(text, '前案已說明。')
  await user.click(dialog.getByRole('button', { name: '送核' }))
  await waitFor(() => expect(sent[0]?.body).toMatchObject({ outcome: 'DISMISSED', reply: '前案已說明。' }))
})

it('offers what fits the outcome, and leaves the words alone when a template cannot be filled', async () => {
  refuse('get', '/api/v1/reply-templates/{id}/filled', { status: 404, detail: '沒有這個範本' })
  const { user, dialog, choice } = await openReply()
  await user.click(dialog.getByRole('radio', { name: '說明' }))
  expect(within(choice).queryByRole('option', { name: '同一事由已答復' })).not.toBeInTheDocument()
  await user.type(dialog.getByRole('textbox', { name: /^回復內容/ }), '先前寫的字')
  await user.selectOptions(choice, '說明（一般）')
  expect(await dialog.findByText(/沒有這個範本/)).toBeInTheDocument()
  expect(dialog.getByRole('textbox', { name: /^回復內容/ })).toHaveValue('先前寫的字')
  await user.click(dialog.getByRole('radio', { name: '移送' }))
  expect(dialog.queryByRole('combobox', { name: '套用範本' })).not.toBeInTheDocument()
})

it('lists them for research and evaluation, and for nobody else', async () => {
  const { router } = openPage('/reply-templates')
  expect(await screen.findByRole('row', { name: /同一事由已答復.*第2款.*土地測量.*使用中/ })).toBeInTheDocument()
  expect(screen.getByRole('row', { name: /舊範本.*不限案由.*已停用/ })).toBeInTheDocument()
  await router.navigate({ to: '/help' })
  openPage('/reply-templates', sessionOf('SECTION_CHIEF'))
  expect(await screen.findByText('找不到這一頁')).toBeInTheDocument()
})

it('adds one, with what is filled in put where the cursor stands', async () => {
  const seen = reply('post', '/api/v1/reply-templates', plain)
  const { user, router } = openPage('/reply-templates/new')
  await user.click(await screen.findByRole('button', { name: '儲存' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(/請填寫範本名稱.*請填寫處理結果.*請填寫範本文字/)
  await user.type(screen.getByRole('textbox', { name: /^範本名稱/ }), '採行')
  await user.click(screen.getByRole('radio', { name: '採行' }))
  await user.type(screen.getByRole('textbox', { name: /^範本文字/ }), '您的意見本所採行。')
  await user.click(screen.getByRole('button', { name: '案號' }))
  await user.type(screen.getByRole('textbox', { name: '順序' }), '0')
  await user.click(screen.getByRole('button', { name: '儲存' }))
  expect((await screen.findAllByText(/請填1至999的整數/)).length).toBeGreaterThan(0)
  await user.clear(screen.getByRole('textbox', { name: '順序' }))
  await user.type(screen.getByRole('textbox', { name: '順序' }), '７')
  await user.click(screen.getByRole('button', { name: '儲存' }))
  await waitFor(() =>
    expect(seen[0]?.body).toEqual({
      name: '採行',
      outcome: 'ADOPTED',
      text: '您的意見本所採行。{caseNumber}',
      place: 7,
      active: true,
    }),
  )
  await waitFor(() => expect(router.state.location.pathname).toBe('/reply-templates'))
})

it('retires one on the version seen, and shows both sides when somebody was faster', async () => {
  reply('get', '/api/v1/reply-templates/{id}', dismissal)
  const versions: (string | null)[] = []
  const bodies: unknown[] = []
  server.use(
    http.put(`*/api/v1/reply-templates/${dismissal.id}`, async ({ request }) => {
      versions.push(request.headers.get('If-Match'))
      bodies.push(await request.json())
      if (versions.length > 1) return HttpResponse.json({ ...dismissal, active: false, version: 4 })
      return HttpResponse.json({ code: 'stale-version', detail: '已被他人修改' }, { status: 412 })
    }),
  )
  const { user, router } = openPage(`/reply-templates/${dismissal.id}`)
  await user.click(await screen.findByRole('checkbox', { name: /^使用中/ }))
  reply('get', '/api/v1/reply-templates/{id}', { ...dismissal, text: '新文字', version: 3 })
  await user.click(screen.getByRole('button', { name: '儲存' }))
  expect(await screen.findByRole('row', { name: /範本文字.*新文字/ })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '保留我填寫的，再儲存一次' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/reply-templates'))
  expect(versions).toEqual(['"2"', '"3"'])
  expect(bodies[1]).toMatchObject({ active: false, dismissalGround: 'ANSWERED_BEFORE', topic: 'surveying', place: 2 })
})
