import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Row } from '@/api/types'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply } from '@/test/server'
import { detailsOf, detailValuesOf, isWebLink } from './details'
import type { Activity, ActivityKind, ActivityRow } from './queries'

const kind = (code: string, name: string, form: ActivityKind['form'], items: string[]): ActivityKind => ({
  id: `018f0000-0000-7000-8000-0000000000${code.length}0`,
  code,
  name,
  nameEn: code,
  asksPeople: form === 'DRILL',
  asksPieces: false,
  form,
  items,
  active: true,
  version: 0,
})
const kinds = [
  kind('meeting', '會議', 'PLAIN', []),
  kind('media-item', '媒體輿情', 'MEDIA', ['4.2.1.1.2', '4.2.1.2.2']),
  kind('complaint-drill', '抱怨事件演練', 'DRILL', ['4.2.1.2.1']),
]
const unit = { id: '018f0000-0000-7000-8000-000000000011', code: 'SURVEY', name: '測量課', nameEn: 'Survey Section' }
const stored: Activity = {
  id: '018f0000-0000-7000-8000-0000000000c1',
  happenedOn: '2026-06-12',
  kind: { code: 'media-item', name: '媒體輿情', nameEn: 'Media item' },
  units: [unit],
  items: [{ lineageId: '018f0000-0000-7000-8000-0000000000d1', code: '4.2.1.1.2', text: '蒐集媒體輿論' }],
  title: '鑑界排程等候過久',
  text: '留言二十餘則',
  times: 1,
  attachments: [],
  media: {
    medium: 'SOCIAL',
    tone: 'NEGATIVE',
    link: 'https://social.example.tw/113',
    concernedUnit: unit,
    responseNeeded: true,
    caseNumber: 'C1150612-00003',
  },
  state: 'ACTIVE',
  createdBy: '王小明',
  createdAt: '2026-06-12T08:00:00Z',
  changes: 0,
  version: 3,
  allowedActions: ['update', 'withdraw'],
}
const row = (title: string, own: Partial<ActivityRow>): ActivityRow => ({
  id: `018f0000-0000-7000-8000-0000000${title.length}00c1`,
  happenedOn: '2026-06-12',
  kind: stored.kind,
  units: [unit],
  itemCodes: ['4.2.1.1.2'],
  title,
  times: 1,
  attachments: 0,
  state: 'ACTIVE',
  ...own,
})
const staff = () => sessionOf('CASE_OFFICER')

beforeEach(() => {
  localStorage.clear()
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-06-15T02:00:00Z') })
  reply('get', '/api/v1/activity-kinds', { items: kinds })
  reply('get', '/api/v1/action-items', { items: [], total: 0 })
  reply('get', '/api/v1/action-items/{id}', (({ url }: { url: URL }) => {
    const code = url.pathname.split('/').at(-1) ?? ''
    return {
      id: code,
      code,
      officialText: `文字 ${code}`,
      unitWords: [],
      unitCodes: [],
    } as unknown as Row<'listActionItems'>
  }) as never)
})
afterEach(() => vi.useRealTimers())

it('records a media item that is begun from its list, with the item of its kind filled in and the other offered', async () => {
  const seen = reply('post', '/api/v1/activities', stored)
  const { user } = openPage('/activities/new?kind=media-item', staff())
  expect(await screen.findByRole('button', { name: '移除 4.2.1.1.2' })).toBeInTheDocument()
  await user.click(await screen.findByRole('button', { name: '加入 4.2.1.2.2' }))
  expect(screen.queryByRole('button', { name: '加入 4.2.1.2.2' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: '社群' }))
  await user.click(screen.getByRole('radio', { name: '負面' }))
  fireEvent.change(screen.getByRole('textbox', { name: /^名稱/ }), { target: { value: '排程' } })
  fireEvent.change(screen.getByRole('textbox', { name: /^連結/ }), { target: { value: 'https://a.tw/1' } })
  await user.selectOptions(screen.getByRole('combobox', { name: '相關課室' }), 'SURVEY')
  await user.click(screen.getByRole('checkbox', { name: '需要回應' }))
  await user.click(screen.getByRole('button', { name: '登錄' }))
  await waitFor(() => expect(seen).toHaveLength(1))
  expect(seen[0]?.body).toMatchObject({
    kind: 'media-item',
    items: ['4.2.1.1.2', '4.2.1.2.2'],
    media: {
      medium: 'SOCIAL',
      tone: 'NEGATIVE',
      link: 'https://a.tw/1',
      concernedUnit: 'SURVEY',
      responseNeeded: true,
    },
  })
})

it('asks for what the kind needs, and for a link of the web', async () => {
  const seen = reply('post', '/api/v1/activities', stored)
  const { user } = openPage('/activities/new?kind=media-item', staff())
  await user.type(await screen.findByRole('textbox', { name: /^連結/ }), 'javascript:alert(1)')
  await user.click(screen.getByRole('button', { name: '登錄' }))
  const summary = await screen.findByRole('alert')
  expect(summary).toHaveTextContent('媒體：')
  expect(summary).toHaveTextContent('語氣：')
  expect(summary).toHaveTextContent('請填 http:// 或 https:// 開頭的網址')
  await user.click(screen.getByRole('radio', { name: '抱怨事件演練' }))
  expect(screen.queryByRole('textbox', { name: /^連結/ })).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '登錄' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('演練情境：')
  expect(seen).toHaveLength(0)
})

it('shows the server’s refusal of a case at its field', async () => {
  refuse('post', '/api/v1/activities', {
    status: 422,
    code: 'rule-violated',
    errors: [{ field: 'media.caseNumber', code: 'case-unknown', message: '沒有案號 C1，或您無權檢視' }],
  })
  const { user } = openPage('/activities/new?kind=media-item', staff())
  expect(await screen.findByRole('button', { name: '移除 4.2.1.1.2' })).toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: '報紙' }))
  await user.click(screen.getByRole('radio', { name: '中立' }))
  await user.type(screen.getByRole('textbox', { name: /^名稱/ }), '剪報')
  await user.type(screen.getByRole('textbox', { name: /^相關陳情案號/ }), 'C1')
  await user.click(screen.getByRole('button', { name: '登錄' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('沒有案號 C1')
  expect(screen.getByRole('textbox', { name: /^相關陳情案號/ })).toHaveAccessibleDescription(/無權檢視/)
})

it('shows a media item with its link opened apart, and says that an answer is missing', async () => {
  reply('get', '/api/v1/activities/{id}', stored)
  reply('get', '/api/v1/activities/{id}/revisions', {
    items: [
      {
        number: 2,
        at: '2026-06-13T08:00:00Z',
        by: '王小明',
        doing: 'UPDATED',
        changes: [{ field: 'tone', before: 'NEUTRAL', after: 'NEGATIVE' }],
      },
    ],
  })
  openPage(`/activities/${stored.id}`, staff())
  const card = await screen.findByRole('region', { name: '輿情' })
  const link = within(card).getByRole('link', { name: 'https://social.example.tw/113' })
  expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'))
  expect(link).toHaveAttribute('target', '_blank')
  expect(card).toHaveTextContent('待回應')
  expect(within(card).getByRole('link', { name: 'C1150612-00003' })).toHaveAttribute(
    'href',
    '/complaints?q=C1150612-00003&state=all',
  )
  expect(await screen.findByText(/語氣由「中立」改為「負面」/)).toBeInTheDocument()
})

it('shows an address that is no page of the web as words, and a case to nobody who sees none', async () => {
  reply('get', '/api/v1/activities/{id}', {
    ...stored,
    media: {
      medium: 'OTHER',
      tone: 'POSITIVE',
      responseNeeded: false,
      link: 'javascript:alert(1)',
      caseNumber: 'C1150612-00003',
    },
  })
  reply('get', '/api/v1/activities/{id}/revisions', { items: [] })
  openPage(`/activities/${stored.id}`, sessionOf('VIEWER'))
  const card = await screen.findByRole('region', { name: '輿情' })
  expect(card).toHaveTextContent('javascript:alert(1)')
  expect(within(card).queryByRole('link')).not.toBeInTheDocument()
  expect(card).not.toHaveTextContent('待回應')
})

it('shows a drill whose review is still to be written', async () => {
  const { media: _media, ...rest } = stored
  reply('get', '/api/v1/activities/{id}', { ...rest, drill: { scenario: '民眾大聲抱怨', participants: '服務台' } })
  reply('get', '/api/v1/activities/{id}/revisions', { items: [] })
  openPage(`/activities/${stored.id}`, staff())
  const card = await screen.findByRole('region', { name: '演練' })
  expect(card).toHaveTextContent('民眾大聲抱怨')
  expect(card).toHaveTextContent('待檢討')
})

it('lists media items with tone and what is to be done, and narrows them by both', async () => {
  const asked = reply('get', '/api/v1/activities', {
    items: [
      row('待答', { medium: 'SOCIAL', tone: 'NEGATIVE', pending: true }),
      row('好評如潮', { medium: 'NEWSPAPER', tone: 'POSITIVE', pending: false }),
    ],
    total: 2,
  })
  reply('get', '/api/v1/activities/totals', { activities: 2, times: 2, people: 0, pieces: 0, kinds: [] })
  const { user } = openPage('/activities?kind=media-item', staff())
  expect(await screen.findByText('待答')).toBeInTheDocument()
  expect(screen.getAllByText('待回應').length).toBeGreaterThan(0)
  const lists = await screen.findByRole('navigation', { name: '清單' })
  expect(within(lists).getByRole('link', { name: '媒體輿情' })).toHaveAttribute('aria-current', 'page')
  expect(within(lists).getByRole('link', { name: '全部紀錄' })).not.toHaveAttribute('aria-current')
  expect(screen.getByRole('link', { name: '登錄辦理紀錄' })).toHaveAttribute('href', '/activities/new?kind=media-item')
  await user.selectOptions(screen.getByRole('combobox', { name: '語氣' }), 'NEGATIVE')
  await user.selectOptions(screen.getByRole('combobox', { name: '待辦' }), 'true')
  await waitFor(() => {
    const last = asked.at(-1)?.url.searchParams
    expect([last?.get('tone'), last?.get('pending'), last?.get('kind')]).toEqual(['NEGATIVE', 'true', 'media-item'])
  })
  await user.selectOptions(screen.getByRole('combobox', { name: '種類' }), 'meeting')
  await waitFor(() => expect(asked.at(-1)?.url.searchParams.get('tone')).toBeNull())
  expect(screen.queryByRole('combobox', { name: '語氣' })).not.toBeInTheDocument()
})

it.each([
  ['https://news.example.tw/新聞', true],
  ['HTTP://news.example.tw', true],
  ['javascript:alert(1)', false],
  ['https://a b', false],
  ['news.example.tw', false],
])('takes %s for a link: %s', (text, link) => expect(isWebLink(text)).toBe(link))

it('sends nothing of another kind', () => {
  const values = { ...detailValuesOf({ media: stored.media, drill: { scenario: '情境' } }) }
  expect(detailsOf(values, 'PLAIN')).toEqual({})
  expect(Object.keys(detailsOf(values, 'MEDIA'))).toEqual(['media'])
  expect(detailsOf(values, 'DRILL')).toEqual({ drill: { scenario: '情境' } })
})
