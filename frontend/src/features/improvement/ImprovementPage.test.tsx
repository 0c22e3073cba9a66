import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { improvementOf } from '@/test/improvement'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply, server } from '@/test/server'
import type { Improvement } from './queries'

const address = `/improvements/${improvementOf().id}`
const owner = { id: '018f0000-0000-7000-8000-000000000077', name: '陳承辦' }

beforeEach(() => {
  reply('get', '/api/v1/improvements/owners', { items: [owner] })
})

/** Opens the improvement, and the sheet of one step. */
async function openStep(improvement: Improvement, button: string) {
  reply('get', '/api/v1/improvements/{id}', improvement)
  // The youngest is asked first, and would take the word for an id.
  reply('get', '/api/v1/improvements/owners', { items: [owner] })
  const page = openPage(address, sessionOf('SECTION_CHIEF'))
  await page.user.click(await screen.findByRole('button', { name: button }))
  return { ...page, dialog: within(await screen.findByRole('dialog')) }
}

it('tells why it happened, what was done, who verified it, and what it said before', async () => {
  reply(
    'get',
    '/api/v1/improvements/{id}',
    improvementOf({
      state: 'EFFECTIVE',
      status: 'EFFECTIVE',
      rounds: 1,
      restricted: true,
      completedOn: '2026-12-20',
      completedBy: '陳承辦',
      result: '時段改為必填。',
      verifiedOn: '2027-01-20',
      verifiedBy: '李課長',
      verdict: '抽查四十份均已填載。',
      events: [
        { at: '2026-11-02T02:00:00Z', by: '王小明', kind: 'OPENED', changes: [] },
        {
          at: '2026-12-10T02:00:00Z',
          by: '李課長',
          kind: 'NOT_EFFECTIVE',
          day: '2026-12-31',
          words: '仍有六份未填。',
          changes: [{ field: 'dueOn', before: '2026-11-30', after: '2026-12-31' }],
        },
        {
          at: '2026-12-11T02:00:00Z',
          by: '陳承辦',
          kind: 'REPLANNED',
          day: '2026-12-31',
          words: '欄位可空白',
          changes: [{ field: 'correctiveAction', before: '增列欄位。', after: '修正範本。' }],
        },
      ],
    }),
  )
  openPage(address, sessionOf('VIEWER'))
  expect(await screen.findByRole('heading', { level: 1, name: '改善措施 I115-007' })).toBeInTheDocument()
  expect(screen.getByText('再改善第 1 次')).toBeInTheDocument()
  expect(screen.getByText('限權責人員')).toBeInTheDocument()
  expect(screen.getByRole('region', { name: '原因與措施' })).toHaveTextContent('原因分析範本沒有時段欄位。')
  const outcome = screen.getByRole('region', { name: '完成與成效' })
  expect(outcome).toHaveTextContent('115年12月20日（日） 陳承辦時段改為必填。')
  expect(outcome).toHaveTextContent('116年1月20日（三） 李課長抽查四十份均已填載。')
  const history = within(screen.getByRole('region', { name: '歷程' })).getAllByRole('listitem')
  expect(history[0]).toHaveTextContent('修正改善計畫 陳承辦')
  expect(history[0]).toHaveTextContent('矯正措施：「增列欄位。」改為「修正範本。」')
  expect(screen.getByText('仍有六份未填。')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '2.2.2.1.2' })).toHaveAttribute('href', '/action-items/2.2.2.1.2')
  expect(screen.queryByRole('region', { name: '接下來' })).not.toBeInTheDocument()
})

it('plans with cause, measures, owner and day', async () => {
  const seen = reply('post', '/api/v1/improvements/{id}/plan', improvementOf())
  const open = improvementOf({
    state: 'OPEN',
    status: 'UNPLANNED',
    rootCause: undefined,
    correctiveAction: undefined,
    ownerId: undefined,
    dueOn: undefined,
    allowedActions: ['update', 'plan', 'cancel'],
  })
  const { user, dialog } = await openStep(open, '訂定改善計畫')
  await user.click(dialog.getByRole('button', { name: '儲存計畫' }))
  expect((await dialog.findAllByText(/原因分析/)).length).toBeGreaterThan(1)
  expect(seen).toHaveLength(0)
  await user.type(dialog.getByRole('textbox', { name: /^原因分析/ }), '範本沒有欄位')
  await user.type(dialog.getByRole('textbox', { name: /^矯正措施/ }), '修正範本')
  await user.selectOptions(await dialog.findByRole('combobox', { name: /^負責人/ }), '陳承辦')
  await user.type(dialog.getByRole('textbox', { name: /^改善期限/ }), '1160131')
  expect(dialog.queryByRole('textbox', { name: /^修正理由/ })).not.toBeInTheDocument()
  await user.click(dialog.getByRole('button', { name: '儲存計畫' }))
  await waitFor(() =>
    expect(seen[0]?.body).toEqual({
      rootCause: '範本沒有欄位',
      correctiveAction: '修正範本',
      ownerId: owner.id,
      dueOn: '2027-01-31',
    }),
  )
  expect(seen[0]?.headers.get('If-Match')).toBe('"3"')
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
})

it('changes a plan with a reason only', async () => {
  const seen = reply('post', '/api/v1/improvements/{id}/plan', improvementOf())
  const { user, dialog } = await openStep(improvementOf({ allowedActions: ['plan', 'complete'] }), '修正改善計畫')
  await dialog.findByRole('option', { name: '陳承辦' })
  await user.click(dialog.getByRole('button', { name: '儲存計畫' }))
  expect(seen).toHaveLength(0)
  await user.type(dialog.getByRole('textbox', { name: /^修正理由/ }), '廠商延後')
  await user.click(dialog.getByRole('button', { name: '儲存計畫' }))
  await waitFor(() =>
    expect(seen[0]?.body).toMatchObject({ reason: '廠商延後', dueOn: '2026-12-31', ownerId: owner.id }),
  )
})

it('reports completion with what was done, and shows a fault of the server at its field', async () => {
  const { user, dialog } = await openStep(improvementOf({ allowedActions: ['complete'] }), '填報完成')
  refuse('post', '/api/v1/improvements/{id}/complete', {
    status: 422,
    code: 'rule-violated',
    errors: [{ field: 'completedOn', code: 'date-order', message: '不可早於 2026-11-02' }],
  })
  await user.type(dialog.getByRole('textbox', { name: /^辦理情形/ }), '範本已修正')
  await user.clear(dialog.getByRole('textbox', { name: /^完成日/ }))
  await user.type(dialog.getByRole('textbox', { name: /^完成日/ }), '115/11/02')
  await user.click(dialog.getByRole('button', { name: '填報完成' }))
  expect((await dialog.findAllByText(/不可早於 2026-11-02/)).length).toBeGreaterThan(0)
  expect(dialog.getByRole('textbox', { name: /^辦理情形/ })).toHaveValue('範本已修正')
  const seen = reply('post', '/api/v1/improvements/{id}/complete', improvementOf())
  await user.click(dialog.getByRole('button', { name: '填報完成' }))
  await waitFor(() =>
    expect(seen[0]?.body).toEqual({ completedOn: '2026-11-02', result: '範本已修正', attachmentIds: [] }),
  )
})

it('asks a new day only when it did not help', async () => {
  const seen = reply('post', '/api/v1/improvements/{id}/verify', improvementOf())
  const completed = improvementOf({
    state: 'COMPLETED',
    status: 'AWAITING_VERIFICATION',
    completedOn: '2026-11-20',
    completedBy: '陳承辦',
    result: '範本已修正。',
    allowedActions: ['verify'],
  })
  const { user, dialog } = await openStep(completed, '確認成效')
  expect(dialog.getByText('範本已修正。')).toBeInTheDocument()
  await user.click(dialog.getByRole('radio', { name: '已見成效' }))
  expect(dialog.queryByRole('textbox', { name: /^再改善期限/ })).not.toBeInTheDocument()
  await user.click(dialog.getByRole('radio', { name: '未見成效' }))
  await user.type(dialog.getByRole('textbox', { name: /^確認方式與結果/ }), '仍有六份未填')
  await user.click(dialog.getByRole('button', { name: '送出確認' }))
  expect(seen).toHaveLength(0)
  await user.type(dialog.getByRole('textbox', { name: /^再改善期限/ }), '199/12/31')
  await user.click(dialog.getByRole('button', { name: '送出確認' }))
  await waitFor(() => expect(seen[0]?.body).toEqual({ effective: false, reason: '仍有六份未填', dueOn: '2110-12-31' }))
})

it('shows both sides when somebody was faster, and keeps what was typed', async () => {
  const { user, dialog } = await openStep(improvementOf({ allowedActions: ['cancel'] }), '取消')
  await user.type(dialog.getByRole('textbox', { name: /^取消理由/ }), '重複開立')
  let calls = 0
  server.use(
    http.post(`*/api/v1/improvements/:id/cancel`, ({ request }) => {
      calls += 1
      if (request.headers.get('If-Match') === '"3"') {
        return HttpResponse.json(
          {
            type: 'urn:service-quality:problem:stale-version',
            title: '',
            status: 412,
            detail: '',
            code: 'stale-version',
          },
          { status: 412, headers: { 'Content-Type': 'application/problem+json' } },
        )
      }
      return HttpResponse.json(improvementOf({ state: 'CANCELLED', status: 'CANCELLED', version: 5 }))
    }),
  )
  reply('get', '/api/v1/improvements/{id}', improvementOf({ ownerName: '林承辦', version: 4 }))
  await user.click(dialog.getByRole('button', { name: '確定取消' }))
  const notice = within(await dialog.findByRole('alert'))
  expect(notice.getByText(/改善中.*林承辦/)).toBeInTheDocument()
  expect(dialog.getByRole('textbox', { name: /^取消理由/ })).toHaveValue('重複開立')
  await user.click(notice.getByRole('button', { name: /保留我填寫的/ }))
  await waitFor(() => expect(calls).toBe(2))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
})
