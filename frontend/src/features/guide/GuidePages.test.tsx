import { screen, within } from '@testing-library/react'
import { lexer } from 'marked'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { changeLanguage } from '@/lib/i18n'
import { openPage, sessionOf } from '@/test/render'
import { guides, ownGuides } from './guides'
import { Markdown } from './Markdown'

afterEach(() => changeLanguage('zh-TW'))

describe('the contents of the guide', () => {
  it('show the own role first, then the others, then what everybody wants to know', async () => {
    openPage('/help', sessionOf('CASE_OFFICER', 'ADMINISTRATOR'))
    await screen.findByRole('heading', { level: 1, name: '使用說明' })
    const links = within(screen.getByRole('main')).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href')).slice(0, 3)).toEqual([
      '/help/officer',
      '/help/administrator',
      '/help/director',
    ])
    expect(links).toHaveLength(guides.length)
    expect(screen.getAllByText('您的角色')).toHaveLength(2)
    expect(screen.getByRole('heading', { level: 3, name: '搜尋' })).toBeVisible()
  })

  it('is nobody’s first where nobody is signed in', async () => {
    openPage('/help', sessionOf())
    await screen.findByRole('heading', { level: 1, name: '使用說明' })
    expect(screen.queryByText('您的角色')).toBeNull()
    expect(screen.getByRole('link', { name: '民眾' })).toHaveAttribute('href', '/help/visitor')
  })

  it('says in English that the pages are in Chinese', async () => {
    await changeLanguage('en')
    openPage('/help', sessionOf('VIEWER'))
    await screen.findByRole('heading', { level: 1, name: 'Help' })
    expect(screen.getByText('The pages of this guide are written in Chinese.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Viewer' })).toHaveAttribute('href', '/help/viewer')
  })
})

describe('a page of the guide', () => {
  it.each(guides)('%s is shown whole, with its sections beside it', async (guide) => {
    openPage(`/help/${guide}`, sessionOf())
    await screen.findByRole('heading', { level: 1, name: /^使用說明：/ })
    const article = screen.getByRole('article')
    const sections = within(screen.getByRole('navigation', { name: '本頁內容' })).getAllByRole('link')
    const headings = within(article).getAllByRole('heading', { level: 2 })
    expect(sections.map(({ textContent }) => textContent)).toEqual(headings.map(({ textContent }) => textContent))
    expect(sections.map((link) => decodeURIComponent(link.getAttribute('href') ?? ''))).toEqual(
      headings.map(({ id }) => `/help/${guide}#${id}`),
    )
    expect(article).toHaveAttribute('lang', 'zh-Hant-TW')
    expect(within(article).getAllByRole('figure').length).toBeGreaterThan(0)
    // A browser prints a picture that nobody has scrolled to as an empty frame.
    for (const picture of within(article).getAllByRole('img')) expect(picture).not.toHaveAttribute('loading', 'lazy')
  })

  it('quotes the words of the screen', async () => {
    openPage('/help/chief', sessionOf('SECTION_CHIEF'))
    expect((await screen.findAllByText('「送研考」'))[0]).toBeVisible()
  })

  it('of an unknown role is not found', async () => {
    openPage('/help/nobody', sessionOf())
    expect(await screen.findByRole('heading', { level: 1, name: '找不到這一頁' })).toBeVisible()
  })

  it('refuses what it would otherwise leave out', () => {
    const drawn = (text: string) => () => renderToStaticMarkup(<Markdown tokens={lexer(text)} />)
    expect(drawn('> quoted')).toThrow('blockquote')
    expect(drawn('<b>html</b>')).toThrow('html')
    expect(drawn('```\ncode\n```')).toThrow('code')
  })
})

describe('the link to help', () => {
  it('in the header leads to the page of the own role', async () => {
    openPage('/help', sessionOf('SECRETARY'))
    await screen.findByRole('heading', { level: 1, name: '使用說明' })
    const header = screen.getByRole('banner')
    expect(within(header).getByRole('link', { name: '說明' })).toHaveAttribute('href', '/help/secretary')
  })

  it('leads a stranger to the contents', async () => {
    openPage('/help/visitor', sessionOf())
    await screen.findByRole('heading', { level: 1, name: '使用說明：民眾' })
    expect(within(screen.getByRole('banner')).getByRole('link', { name: '說明' })).toHaveAttribute('href', '/help')
  })

  it('in the menu of the account leads there too', async () => {
    const { user, router } = openPage('/help', sessionOf('DIRECTOR'))
    await user.click(await screen.findByRole('button', { name: '帳號選單：王小明' }))
    await user.click(screen.getByRole('button', { name: '使用說明' }))
    await screen.findByRole('heading', { level: 1, name: '使用說明：主任' })
    expect(router.state.location.pathname).toBe('/help/director')
  })

  it('follows whom somebody acts for', () => {
    const session = sessionOf('VIEWER')
    expect(ownGuides(session)).toEqual(['viewer'])
    const actingFor = {
      id: '018f0000-0000-7000-8000-000000000009',
      displayName: '李主任',
      roles: ['DIRECTOR' as const],
    }
    expect(ownGuides({ ...session, actingFor })).toEqual(['director'])
  })
})
