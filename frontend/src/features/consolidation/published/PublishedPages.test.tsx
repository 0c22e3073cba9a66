import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Answer } from '@/api/types'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply } from '@/test/server'

type Line = Answer<'getPublishedResults'>['units'][number]['lines'][number]

const lineOf = (change: Partial<Line> = {}): Line => ({
  code: '1.1.1.1.1',
  text: '檢討申辦流程。',
  dimension: { code: '1', title: '基礎服務' },
  criterion: { code: '1.1.1', title: '申辦流程標準化' },
  status: 'ON_TRACK',
  kind: 'CONTINUING',
  done: { activities: 0, times: 0, people: 0, pieces: 0 },
  indicators: [],
  ...change,
})

it('lists the public months of a year for everybody, the newest first', async () => {
  const seen = reply('get', '/api/v1/published-results', { items: [{ month: '2026-08' }, { month: '2026-09' }] })
  openPage('/published-results?year=2026', sessionOf())
  const months = within(await screen.findByRole('list', { name: '已公開的月份' }))
  expect(months.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/published-results/2026-09',
    '/published-results/2026-08',
  ])
  expect(months.getByRole('link', { name: '115年9月' })).toBeInTheDocument()
  expect(seen[0]?.url.search).toBe('?year=2026')
})

it('tells what a unit achieved, and folds away what just went on', async () => {
  reply('get', '/api/v1/published-results', { items: [{ month: '2026-08' }, { month: '2026-09' }] })
  reply('get', '/api/v1/published-results/{month}', {
    month: '2026-09',
    units: [
      {
        code: 'SURVEY',
        name: '測量課',
        nameEn: 'Survey Section',
        plan: '服務品質計畫',
        planRevisedOn: '2024-12-18',
        lines: [
          lineOf(),
          lineOf({
            code: '2.2.2.1.2',
            text: '參與里鄰工作會報。',
            status: 'BEHIND',
            narrative: '說明便民措施。',
            cause: '場次延後。',
            expectedOn: '2026-12-31',
            done: { activities: 2, times: 2, people: 1200, pieces: 0 },
          }),
        ],
      },
      {
        code: 'REGISTRATION',
        name: '登記課',
        nameEn: '',
        plan: '服務品質計畫',
        planRevisedOn: '2024-12-18',
        lines: [lineOf({ text: '縮短等候時間。' })],
      },
    ],
  })
  const { user, router } = openPage('/published-results/2026-09', sessionOf())
  const card = within(await screen.findByRole('region', { name: '測量課' }))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('115年9月執行成果')
  const told = card.getByText('說明便民措施。').closest('li')
  expect(told).toHaveTextContent('落後原因：場次延後。')
  expect(told).toHaveTextContent('預定完成日期：115/12/31')
  expect(told).toHaveTextContent('辦理 2 次1,200 人次')
  expect(card.getByText('其餘 1 項持續辦理')).toBeInTheDocument()
  expect(await screen.findByRole('link', { name: '115年8月' })).toHaveAttribute('href', '/published-results/2026-08')
  await user.click(screen.getByRole('link', { name: '登記課' }))
  expect(await screen.findByRole('region', { name: '登記課' })).toHaveTextContent('縮短等候時間。')
  expect(router.state.location.href).toBe('/published-results/2026-09?unit=REGISTRATION')
})

it('says that there is no such page while a month is not public', async () => {
  reply('get', '/api/v1/published-results', { items: [] })
  refuse('get', '/api/v1/published-results/{month}', { status: 404 })
  openPage('/published-results/2026-10', sessionOf())
  expect(await screen.findByRole('heading', { name: '找不到這一頁' })).toBeInTheDocument()
})
