import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { kpiWithoutData } from '@/test/kpi'
import { openPage, sessionOf } from '@/test/render'
import { reply } from '@/test/server'
import type { Kpi, KpiDetail } from './queries'

const signoff: Kpi = {
  ...kpiWithoutData,
  name: '公文線上簽核比率（年平均）',
  headline: true,
  result: {
    status: 'MISSED',
    value: 89.96,
    mean: 89.96,
    pooled: 90.0836,
    gap: 0.04,
    reachable: true,
    periods: 10,
    met: 5,
    judged: 10,
    judgedIn: 'PERIODS',
  },
}
const meetings: Kpi = {
  ...kpiWithoutData,
  code: 'NEIGHBORHOOD_MEETINGS',
  name: '參與里鄰工作會報次數',
  headline: false,
  kind: 'COUNT',
  unit: '次',
  target: { ...signoff.target, threshold: 18, aggregation: 'SUM' },
  result: {
    status: 'ON_PACE',
    value: 15,
    expected: 15,
    gap: 3,
    reachable: true,
    periods: 10,
    met: 0,
    judged: 0,
    judgedIn: 'PERIODS',
  },
}
const detail: KpiDetail = {
  kpi: signoff,
  targets: [
    { validFrom: '2026-07-01', target: { ...signoff.target, threshold: 92 }, reason: '市府要求', by: '王研考' },
    { validFrom: '2025-01-01', target: signoff.target, planRevision: '2025-01-01' },
  ],
  units: [],
  years: [{ year: 2026, result: signoff.result, comparison: 'AT_LEAST', threshold: 90 }],
  allowedActions: ['createTarget'],
}

it('shows 89.96 below 90 with the pooled ratio beside it, never rounded up', async () => {
  reply('get', '/api/v1/kpis', { items: [signoff, meetings], total: 2 })
  openPage('/kpis?year=2026')
  const card = (await screen.findByRole('link', { name: '公文線上簽核比率（年平均）' })).closest('article')
  expect(card).toHaveTextContent('89.96%')
  expect(card).toHaveTextContent('未達標')
  expect(card).toHaveTextContent('目標 ≥ 90%')
  expect(card).toHaveTextContent('合併計算 90.1%')
  expect(card).toHaveTextContent('還差 0.04 百分點')
  const row = screen.getByRole('row', { name: /里鄰工作會報/ })
  expect(row).toHaveTextContent('進度內')
  expect(row).toHaveTextContent('應有 15.0 次 · 還差 3 次')
})

it('narrows by status through the address', async () => {
  reply('get', '/api/v1/kpis', { items: [signoff, meetings], total: 2 })
  openPage('/kpis?year=2026&status=ON_PACE')
  expect(await screen.findByRole('row', { name: /里鄰工作會報/ })).toBeVisible()
  expect(screen.queryByText('公文線上簽核比率（年平均）')).not.toBeInTheDocument()
})

it('tells how the target came to be, and sets a new one', async () => {
  const asked = reply('get', '/api/v1/kpis/{code}', detail)
  const set = reply('post', '/api/v1/kpis/{code}/targets', detail)
  const { user } = openPage('/kpis/SIGNOFF_ONLINE?year=2026', sessionOf('EVALUATION_OFFICER'))
  const versions = await screen.findByRole('region', { name: '目標版本' })
  expect(versions).toHaveTextContent('本所訂定：市府要求（王研考）')
  expect(versions).toHaveTextContent('計畫規定')
  await user.click(within(versions).getByRole('button', { name: '訂定新目標' }))
  await user.click(within(versions).getByRole('button', { name: '訂定' }))
  expect(await within(versions).findAllByText(/請填更正理由/)).not.toHaveLength(0)
  const threshold = within(versions).getByRole('textbox', { name: /目標值/ })
  await user.clear(threshold)
  await user.type(threshold, '95')
  await user.type(within(versions).getByRole('textbox', { name: /理由/ }), '再提高')
  await user.click(within(versions).getByRole('button', { name: '訂定' }))
  await waitFor(() => expect(set).toHaveLength(1))
  expect(set[0]?.body).toMatchObject({ threshold: 95, comparison: 'AT_LEAST', reason: '再提高' })
  expect(asked[0]?.url.searchParams.get('year')).toBe('2026')
})

it('gives every chart a table', async () => {
  reply('get', '/api/v1/kpis/{code}', { ...detail, allowedActions: [] })
  const { user } = openPage('/kpis/SIGNOFF_ONLINE?year=2026', sessionOf('VIEWER'))
  await user.click(await screen.findByText('以表格顯示'))
  expect(screen.getByRole('img', { name: /公文線上簽核比率（年平均）：89.96%，未達標/ })).toBeVisible()
  expect(screen.queryByRole('button', { name: '訂定新目標' })).not.toBeInTheDocument()
})
