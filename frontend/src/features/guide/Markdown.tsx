import type { Token, Tokens } from 'marked'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, linkTo } from '@/ui/Link'
import { quoted } from './guides'
import { anchorOf } from './headings'
import { Picture } from './Picture'

/** marked's own type leaves room for tokens of extensions, of which there are none here. */
type Known =
  | Tokens.Heading
  | Tokens.Paragraph
  | Tokens.List
  | Tokens.Table
  | Tokens.Text
  | Tokens.Strong
  | Tokens.Codespan
  | Tokens.Link
  | Tokens.Image
  | Tokens.Space

/** What the pages of the guide are written with, and nothing else: what is not known here fails, so that no sentence gets lost. */
export function Markdown({ tokens }: { tokens: Token[] }): ReactNode {
  // A page's text never changes while it is shown, so the place of a part is its name.
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return tokens.map((token, place) => <Part key={place} token={token as Known} />)
}

function Part({ token }: { token: Known }): ReactNode {
  switch (token.type) {
    case 'space':
      return null
    case 'heading':
      return <Heading heading={token} />
    case 'paragraph':
      return <Paragraph tokens={token.tokens} />
    case 'list':
      return <Items list={token} />
    case 'table':
      return <Grid table={token} />
    case 'text':
      return token.tokens ? <Markdown tokens={token.tokens} /> : token.text
    case 'strong':
      return (
        <strong>
          <Markdown tokens={token.tokens} />
        </strong>
      )
    case 'codespan':
      return <strong className="font-semibold text-accent-strong">{quoted(token.text)}</strong>
    case 'link':
      return <PageLink link={token} />
    default:
      throw new Error(`the guide knows no ${token.type}: ${token.raw}`)
  }
}

function Heading({ heading: { depth, text } }: { heading: Tokens.Heading }) {
  const { t } = useTranslation('guide')
  const id = anchorOf(text)
  if (depth === 3) return <h3 className="mt-5 mb-1.5 text-[1.0625rem] leading-7">{text}</h3>
  if (depth !== 2) throw new Error(`a page of the guide has headings of the second and third level: ${text}`)
  return (
    <div className="group mt-8 mb-2 flex items-baseline gap-2 border-b border-line pb-1 first:mt-0">
      <h2 id={id} className="text-xl leading-8">
        {text}
      </h2>
      <Link
        to="."
        hash={id}
        aria-label={t('page.anchor', { section: text })}
        className="no-print opacity-0 focus-visible:opacity-100 group-hover:opacity-100"
      >
        #
      </Link>
    </div>
  )
}

/** A picture stands alone and is a figure; a paragraph has none amid its words. */
function Paragraph({ tokens }: { tokens: Token[] }) {
  const [first] = tokens as Known[]
  if (first?.type === 'image' && tokens.length === 1) return <Picture image={first} />
  return (
    <p className="my-2.5 first:mt-0">
      <Markdown tokens={tokens} />
    </p>
  )
}

function Items({ list: { ordered, items } }: { list: Tokens.List }) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List className={`my-2 space-y-1.5 ps-6 ${ordered ? 'list-decimal' : 'list-disc'}`}>
      {items.map((item) => (
        <li key={item.raw} className="ps-1 marker:text-ink-soft">
          <Markdown tokens={item.tokens} />
        </li>
      ))}
    </List>
  )
}

function Grid({ table: { header, rows } }: { table: Tokens.Table }) {
  const cell = 'border border-line px-3 py-1.5 text-start align-top'
  return (
    <table className="table-cards my-3 w-full border-collapse">
      <thead>
        <tr>
          {header.map(({ text, tokens }) => (
            <th key={text} scope="col" className={`${cell} bg-accent-soft font-semibold`}>
              <Markdown tokens={tokens} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...others]) => (
          <tr key={first?.text}>
            <th scope="row" className={`${cell} font-semibold`}>
              <Markdown tokens={first?.tokens ?? []} />
            </th>
            {others.map(({ tokens }, place) => (
              <td key={header[place + 1]?.text} data-label={header[place + 1]?.text} className={cell}>
                <Markdown tokens={tokens} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** All links lead to other pages of the program; a test opens them. */
function PageLink({ link: { href, tokens } }: { link: Tokens.Link }) {
  return (
    <Link {...linkTo({ to: href })} className="underline">
      <Markdown tokens={tokens} />
    </Link>
  )
}
