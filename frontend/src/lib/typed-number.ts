/** Why a typed number was refused. */
export type NumberFault = 'form' | 'negative' | 'large'

type TypedNumber =
  | { ok: true /** Absent when nothing was typed. */; value?: number; percent: boolean }
  | { ok: false; fault: NumberFault }

const largest = 1_000_000_000

/**
 * Reads a figure as people type or paste it: full-width digits, thousands separators in their right places, spaces around it, a
 * percent sign (told, not swallowed: whether it fits is the caller's to judge). What could mean two things, such as `1,5`, `1.234,5`
 * or a lone dash, is refused rather than guessed.
 */
export function parseTypedNumber(typed: string): TypedNumber {
  const text = typed
    .normalize('NFKC')
    .replace(/[\s\u00a0\u200b]+/g, '')
    .replace(/^"(.*)"$/, '$1')
  if (text === '') return { ok: true, percent: false }
  const percent = text.endsWith('%')
  const bare = percent ? text.slice(0, -1) : text
  if (/^([-\u2212](?=\d)|\(\d.*\)$)/.test(bare)) return { ok: false, fault: 'negative' }
  if (!/^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(bare)) return { ok: false, fault: 'form' }
  const value = Number(bare.replaceAll(',', ''))
  return value > largest ? { ok: false, fault: 'large' } : { ok: true, value, percent }
}

/** The cells of a copied range: lines by tabs, as spreadsheets put them on the clipboard. */
export function parseClipboard(text: string): string[][] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()))
}
