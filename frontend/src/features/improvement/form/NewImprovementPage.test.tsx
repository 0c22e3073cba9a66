import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { complaintOf, topics } from '@/test/complaint'
import { improvementOf, improvementRowOf } from '@/test/improvement'
import { kpiWithoutData } from '@/test/kpi'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply } from '@/test/server'

it('opens one by hand, for the own unit', async () => {
  const seen = reply('post', '/api/v1/improvements', improvementOf())
  reply('get', '/api/v1/improvements/{id}', improvementOf())
  const { user, router } = openPage('/improvements/new', sessionOf('CASE_OFFICER'))
  const kind = await screen.findByRole('combobox', { name: /^來源種類/ })
  expect(within(kind).queryByRole('option', { name: '陳情案件' })).not.toBeInTheDocument()
  expect(screen.getByRole('combobox', { name: /^權責課室/ })).toHaveValue('SURVEY')
  await user.click(screen.getByRole('button', { name: '開立' }))
  expect(seen).toHaveLength(0)
  await user.selectOptions(kind, '稽核')
  await user.type(screen.getByRole('textbox', { name: /^來源名稱/ }), '內部稽核')
  await user.type(screen.getByRole('textbox', { name: /^發現事項/ }), '通知書未載明時段')
  await user.click(screen.getByRole('button', { name: '開立' }))
  await waitFor(() =>
    expect(seen[0]?.body).toEqual({
      finding: '通知書未載明時段',
      unit: 'SURVEY',
      source: { kind: 'AUDIT', label: '內部稽核' },
      items: [],
      attachmentIds: [],
    }),
  )
  expect(seen[0]?.headers.get('Idempotency-Key')).toBeTruthy()
  await waitFor(() => expect(router.state.location.pathname).toBe(`/improvements/${improvementOf().id}`))
})

it('says that a source is not known and keeps what was typed', async () => {
  refuse('post', '/api/v1/improvements', {
    status: 422,
    code: 'rule-violated',
    errors: [{ field: 'source.id', code: 'source-unknown', message: '沒有這個來源，或您無權檢視' }],
  })
  const { user } = openPage('/improvements/new?sourceKind=COMPLAINT&sourceId=x&unit=SURVEY&finding=不從網址來')
  const finding = await screen.findByRole('textbox', { name: /^發現事項/ })
  expect(finding).toHaveValue('')
  await user.type(finding, '等候過久')
  await user.click(screen.getByRole('button', { name: '開立' }))
  expect((await screen.findAllByText(/沒有這個來源/)).length).toBeGreaterThan(0)
  expect(screen.getByRole('textbox', { name: /^發現事項/ })).toHaveValue('等候過久')
})

it('is no page for those who may open none', async () => {
  openPage('/improvements/new', sessionOf('VIEWER'))
  expect(await screen.findByRole('heading', { level: 1, name: /找不到/ })).toBeInTheDocument()
})

it('is opened from a complaint in one click, filled in already, and is listed there afterwards', async () => {
  reply('get', '/api/v1/complaint-topics', { items: topics })
  const complaint = complaintOf()
  reply('get', '/api/v1/complaints/{id}', complaint)
  const listed = reply('get', '/api/v1/improvements', { items: [improvementRowOf()], total: 1 })
  const made = reply('post', '/api/v1/improvements', improvementOf())
  const { user } = openPage(`/complaints/${complaint.id}`, sessionOf('SECTION_CHIEF'))
  const card = within(await screen.findByRole('region', { name: '改善措施' }))
  expect(card.getByRole('link', { name: '通知書未載明到場時段' })).toHaveAttribute(
    'href',
    `/improvements/${improvementRowOf().id}`,
  )
  expect(listed[0]?.url.searchParams.get('sourceId')).toBe(complaint.id)
  const link = card.getByRole('link', { name: '開立改善措施' })
  const told = new URL(link.getAttribute('href') ?? '', 'http://office').searchParams
  expect(Object.fromEntries(told)).toEqual({ sourceKind: 'COMPLAINT', sourceId: complaint.id, unit: 'SURVEY' })
  await user.click(link)
  expect(await screen.findByRole('textbox', { name: /^發現事項/ })).toHaveValue('複丈等候過久')
  expect(screen.getByText('陳情案件 C1150615-00027')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '開立' }))
  await waitFor(() =>
    expect(made[0]?.body).toMatchObject({
      finding: '複丈等候過久',
      unit: 'SURVEY',
      source: { kind: 'COMPLAINT', id: complaint.id, label: 'C1150615-00027' },
    }),
  )
})

it('carries nothing of a confidential case but its number, and offers nothing to other units', async () => {
  reply('get', '/api/v1/complaint-topics', { items: topics })
  const other = { id: '018f0000-0000-7000-8000-000000000012', code: 'REGISTRY', name: '登記課', nameEn: 'Registry' }
  reply('get', '/api/v1/improvements', { items: [], total: 0 })
  reply('get', '/api/v1/complaints/{id}', complaintOf({ confidential: true }))
  openPage(`/complaints/${complaintOf().id}`, sessionOf('SECTION_CHIEF'))
  const link = await screen.findByRole('link', { name: '開立改善措施' })
  expect(decodeURIComponent(link.getAttribute('href') ?? '')).not.toContain('複丈等候過久')
  reply('get', '/api/v1/complaints/{id}', complaintOf({ unit: other }))
  openPage(`/complaints/${complaintOf().id}`, sessionOf('DIRECTOR'))
  await waitFor(() => expect(screen.getAllByRole('heading', { level: 1, name: '複丈等候過久' })).toHaveLength(2))
  expect(screen.getAllByRole('link', { name: '開立改善措施' })).toHaveLength(1)
})

it('is opened from an indicator while that is off its target', async () => {
  reply('get', '/api/v1/improvements', { items: [], total: 0 })
  const result = { ...kpiWithoutData.result, status: 'MISSED' as const, value: 82.5 }
  reply('get', '/api/v1/kpis/{code}', {
    kpi: { ...kpiWithoutData, result },
    targets: [],
    units: [],
    years: [],
    allowedActions: [],
  })
  const { user } = openPage('/kpis/SIGNOFF_ONLINE?year=2026')
  await user.click(await screen.findByRole('link', { name: '開立改善措施' }))
  expect(await screen.findByText('績效指標 線上簽核比率')).toBeInTheDocument()
  const finding = (screen.getByRole('textbox', { name: /^發現事項/ }) as HTMLTextAreaElement).value
  expect(finding).toMatch(/115年度「線上簽核比率」實績 82.5.*未達目標 ≥ 90%/)
})
