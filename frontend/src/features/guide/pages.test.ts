import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { lexer, type Tokens, walkTokens } from 'marked'
import { describe, expect, it } from 'vitest'
import { openPage, sessionOf } from '@/test/render'
import { scenes } from '../../../e2e/guide/scenes'
import { guides, roleOf } from './guides'
import { sectionsOf } from './headings'
import { shapeOf } from './Picture'

const root = join(import.meta.dirname, '../../..')
const pages = join(import.meta.dirname, 'pages')
const pictures = join(root, 'public/guide')
const read = (guide: string) => lexer(readFileSync(join(pages, `${guide}.md`), 'utf8'))

/** All parts of one kind, of a page or of all of them. */
function parts<Part extends Tokens.Generic>(type: string, of: readonly string[] = guides): Part[] {
  const found: Part[] = []
  for (const guide of of) walkTokens(read(guide), (token) => void (token.type === type && found.push(token as Part)))
  return found
}

/** What the screen says in Chinese, in all rooms; what is filled in stands as an ellipsis. */
function screenWords(): Set<string> {
  const folder = join(root, 'src/locales/zh-TW')
  const texts = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value as object).flatMap(texts)
  const all = readdirSync(folder).flatMap((file) => texts(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
  return new Set(all.map((text) => text.replaceAll(/\{\{\w+\}\}/g, '…')))
}

/** Width and height of a WebP file, whose first chunk is one of three kinds. */
function sizeOf(file: string): { width: number; height: number } {
  const bytes = readFileSync(file)
  const kind = bytes.toString('latin1', 12, 16)
  if (kind === 'VP8 ') return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
  if (kind === 'VP8X') return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
  throw new Error(`${file} begins with ${kind}`)
}

describe('the pages of the guide', () => {
  it('are one for each role and one for visitors', () => {
    expect(readdirSync(pages).sort()).toEqual(guides.map((guide) => `${guide}.md`).sort())
    expect(guides.filter((guide) => roleOf(guide) === undefined)).toEqual(['visitor'])
  })

  it('quote only words that stand on the screen', () => {
    const known = screenWords()
    const quoted = parts<Tokens.Codespan>('codespan').map(({ text }) => text)
    expect(quoted.length).toBeGreaterThan(100)
    expect([...new Set(quoted)].filter((word) => !known.has(word))).toEqual([])
    // A word that is nothing but what is filled in would fit everything.
    expect(quoted).not.toContain('…')
  })

  it('leave no sign of Markdown in what is read', () => {
    const inner = ({ tokens }: Tokens.Generic) => tokens === undefined || tokens.length === 0
    const texts = parts<Tokens.Text>('text').filter(inner)
    expect(texts.map(({ text }) => text).filter((text) => /\*\*|`|\]\(|<\w/.test(text))).toEqual([])
  })

  it('lead to pages that exist', () => {
    const { router } = openPage('/help', sessionOf())
    const links = parts<Tokens.Link>('link').map(({ href }) => href)
    expect(links.length).toBeGreaterThan(20)
    const lost = links.filter((href) => router.getMatchedRoutes(href)[2] === undefined)
    expect(lost).toEqual([])
    const named = links.filter((href) => href.startsWith('/help/')).map((href) => href.slice('/help/'.length))
    expect(named.filter((name) => !guides.some((guide) => guide === name))).toEqual([])
  })

  it.each(guides)('%s has sections of different names', (guide) => {
    const sections = sectionsOf(read(guide))
    expect(sections.length).toBeGreaterThan(3)
    expect(new Set(sections).size).toBe(sections.length)
  })
})

describe('the pictures of the guide', () => {
  const shown = parts<Tokens.Image>('image')

  it('are those that the scenes make, each shown once or more', () => {
    const made = scenes.map(({ name }) => `${name}.webp`).sort()
    expect(readdirSync(pictures).sort()).toEqual(made)
    expect([...new Set(shown.map(({ href }) => href))].sort()).toEqual(made)
  })

  it('are told in words, and say what they show', () => {
    expect(shown.filter(({ text, title }) => text.length < 10 || !title)).toEqual([])
  })

  it.each(scenes.map(({ name }) => `${name}.webp`))(
    '%s is light, sharp enough and of the form that the page expects',
    (name) => {
      const file = join(pictures, name)
      expect(statSync(file).size).toBeLessThanOrEqual(80_000)
      const { width, height } = shapeOf(name)
      const picture = sizeOf(file)
      // Sharp enough for where it is shown, and of the form for which the page leaves room.
      expect(picture.width).toBeGreaterThanOrEqual(name.startsWith('phone-') ? 2 * width : 1024)
      expect(Math.abs(picture.height - (picture.width * height) / width)).toBeLessThanOrEqual(1)
    },
  )
})
