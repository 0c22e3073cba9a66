import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { newsOf, progressMonthOf, registration } from '@/test/consolidation'
import { openPage, sessionOf } from '@/test/render'
import { reply } from '@/test/server'
import { deskOf, nextWaiting } from './review-desk'

const path = '/api/v1/progress-months/{month}'
const second = '018f0000-0000-7000-8000-0000000000a2'
const first = newsOf()
const quiet = newsOf({ reportId: second, unit: registration, lines: [], unchanged: 60, version: 2 })

function openReview(news = [first, quiet]) {
  reply('get', `${path}/news`, { items: news })
  reply('get', path, progressMonthOf([]))
  return openPage('/progress-months/2026-10/review', sessionOf('SECRETARY'))
}

it('shows of a report only what is not green or changed, beside what was said before', async () => {
  openReview()
  const sheet = within(await screen.findByRole('region', { name: '測量課' }))
  expect(sheet.getByText('只列與上月不同或未達正常的 1 項；其餘 74 項照常辦理。')).toBeInTheDocument()
  const [item] = sheet.getAllByRole('listitem')
  expect(item).toHaveTextContent('落後上月：正常內容有異動')
  expect(item).toHaveTextContent('辦理情形場次延後辦理。')
  expect(item).toHaveTextContent('上月如期辦理。')
  expect(item).toHaveTextContent('落後原因人力不足。')
  expect(item).toHaveTextContent('因應對策已排定補辦。')
  expect(item).toHaveTextContent('預定完成115/12/31')
})

it('is worked through by keys while the list has the focus, and goes on to the next report', async () => {
  const { user } = openReview()
  const list = within(await screen.findByRole('listbox', { name: '待核閱的月報' }))
  const [one, two] = list.getAllByRole('option')
  expect(one).toHaveAttribute('aria-selected', 'true')
  one?.focus()
  await user.keyboard('j')
  expect(two).toHaveFocus()
  expect(screen.getByRole('region', { name: '登記課' })).toHaveTextContent('60 項都與上月相同且正常。')
  await user.keyboard('{ArrowUp}')
  expect(one).toHaveFocus()
  const sent = reply('post', `${path}/review`, progressMonthOf([]))
  reply('get', `${path}/news`, { items: [quiet] })
  await user.keyboard('a')
  const dialog = await screen.findByRole('dialog', { name: '核閱115年10月月報 1 份' })
  expect(within(dialog).getByRole('button', { name: '核閱 1 份' })).toHaveFocus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  expect(sent.map(({ body }) => body)).toEqual([{ reports: [{ id: first.reportId, version: 7 }] }])
  expect(sent[0]?.headers.get('Idempotency-Key')).toBeTruthy()
  await waitFor(() => expect(list.getByRole('option', { name: /登記課/ })).toHaveFocus())
  expect(list.getByRole('option', { name: /測量課/ })).toHaveTextContent('已核閱')
  expect(screen.getByText('還有 1 份待核閱（共 2 份）')).toBeInTheDocument()
})

it('leaves the keys alone outside the list', async () => {
  const { user } = openReview()
  const link = await screen.findByRole('link', { name: '開啟月報' })
  link.focus()
  await user.keyboard('ar')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

it('opens the report on Enter', async () => {
  const { router, user } = openReview()
  const list = within(await screen.findByRole('listbox'))
  list.getAllByRole('option')[0]?.focus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(router.state.location.pathname).toBe(`/progress/${first.reportId}`))
})

it('reviews all at once but those in which the reader took part', async () => {
  const { user } = openReview([first, quiet, newsOf({ reportId: 'third', allowedActions: ['return'] })])
  const sent = reply('post', `${path}/review`, progressMonthOf([]))
  await user.click(await screen.findByRole('button', { name: '全部核閱 2' }))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '核閱 2 份' }))
  await waitFor(() =>
    expect(sent[0]?.body).toEqual({
      reports: [
        { id: first.reportId, version: 7 },
        { id: second, version: 2 },
      ],
    }),
  )
})

it('says when nothing waits', async () => {
  openReview([])
  expect(await screen.findByText('沒有待核閱的月報')).toBeInTheDocument()
})

it('keeps what was decided in its place and finds what waits behind it', () => {
  const done = { [first.reportId]: 'review' as const }
  const desk = deskOf({ rows: [first, quiet], done }, [quiet])
  expect(desk.rows).toEqual([first, quiet])
  expect(nextWaiting(desk, first.reportId)).toBe(second)
  expect(nextWaiting({ ...desk, done: { ...done, [second]: 'return' } }, second)).toBeUndefined()
  expect(deskOf({ rows: [first, quiet], done: {} }, [quiet]).rows).toEqual([quiet])
})
