import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { complaintOf } from '@/test/complaint'
import { openPage } from '@/test/render'
import { refuse, reply } from '@/test/server'
import type { CaseReader } from '../queries'

const address = `/complaints/${complaintOf().id}`

it('shows who reads a confidential case and names another', async () => {
  const complaint = complaintOf({ confidential: true, allowedActions: ['nameReaders'] })
  const other = {
    id: '018f0000-0000-7000-8000-0000000000a7',
    name: '李接手',
    unit: '測量課',
    reasons: [] as CaseReader['reasons'],
  }
  const officer: CaseReader = {
    id: '018f0000-0000-7000-8000-0000000000a8',
    name: '陳承辦',
    unit: '測量課',
    reasons: ['HANDLER', 'NAMED'],
  }
  reply('get', '/api/v1/complaints/{id}', complaint)
  reply('get', '/api/v1/complaints/{id}/readers', { readers: [officer], others: [other] })
  const { user } = openPage(address)
  const card = within(await screen.findByRole('region', { name: '可閱人員' }))
  expect(await card.findByRole('listitem')).toHaveTextContent('陳承辦測量課 承辦 指定')
  await user.click(card.getByRole('button', { name: '增列可閱人員' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: '增列' }))
  expect((await dialog.findAllByText('請填寫理由')).length).toBeGreaterThan(0)
  await user.selectOptions(dialog.getByRole('combobox', { name: /增列人員/ }), '李接手　測量課')
  await user.type(dialog.getByRole('textbox', { name: /理由/ }), '職務交接')
  refuse('post', '/api/v1/complaints/{id}/readers', {
    status: 422,
    code: 'rule-violated',
    errors: [{ field: 'accountIds[0]', code: 'reader-unknown', message: '此人不辦理陳情案件' }],
  })
  await user.click(dialog.getByRole('button', { name: '增列' }))
  expect((await dialog.findAllByText('此人不辦理陳情案件')).length).toBeGreaterThan(0)
  refuse('post', '/api/v1/complaints/{id}/readers', { status: 409, code: 'conflict', detail: '案件已結案' })
  await user.click(dialog.getByRole('button', { name: '增列' }))
  expect(await dialog.findByText(/案件已結案/)).toBeInTheDocument()
  const seen = reply('post', '/api/v1/complaints/{id}/readers', complaint)
  reply('get', '/api/v1/complaints/{id}/readers', { readers: [officer, { ...other, reasons: ['NAMED'] }], others: [] })
  await user.click(dialog.getByRole('button', { name: '增列' }))
  expect(await card.findByText('李接手')).toBeInTheDocument()
  expect(seen[0]?.body).toEqual({ accountIds: [other.id], reason: '職務交接' })
})
