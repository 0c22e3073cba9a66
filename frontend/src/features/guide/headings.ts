import type { Token, Tokens } from 'marked'

/** A heading's anchor is its words, so that an address that was passed on still fits when another section is put before it. */
export const anchorOf = (heading: string) => heading.replaceAll(/\s+/g, '-')

/** The sections of a page, for its table of contents. */
export const sectionsOf = (tokens: Token[]): string[] =>
  tokens
    .filter((token): token is Tokens.Heading => token.type === 'heading' && (token as Tokens.Heading).depth === 2)
    .map(({ text }) => text)
