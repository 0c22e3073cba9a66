/** How a figure is held against a mark such as a threshold. */
type MarkComparison = 'AT_LEAST' | 'AT_MOST' | 'EQUALS' | 'NONE'

/** A value that divides good from bad: a shown figure must lie on the side on which the true one lies. */
export type Mark = { at: number; comparison: MarkComparison }

type Options = {
  /** Decimals where no mark asks for more. */
  digits?: number
  /** Whole numbers carry the decimals too: `15.0`. */
  fixed?: boolean
}

const most = 4

const holds = (value: number, { at, comparison }: Mark): boolean => {
  if (comparison === 'AT_LEAST') return value >= at
  if (comparison === 'AT_MOST') return value <= at
  return comparison === 'NONE' || value === at
}

/**
 * A figure with as few decimals as honesty allows: never rounded across a mark. With the mark ≥ 90, 89.96 stays `89.96` and does
 * not become `90.0`; 89.999999 becomes `89.9999`, cut at the fourth decimal. A whole number has no decimals, so `100` is exactly 100.
 */
export function formatFigure(value: number, marks: Mark[] = [], { digits = 1, fixed = false }: Options = {}): string {
  if (Number.isInteger(value)) return grouped(value.toFixed(fixed ? digits : 0))
  const honest = (text: string) => marks.every((mark) => holds(Number(text), mark) === holds(value, mark))
  for (let decimals = digits; decimals <= most; decimals++) {
    const text = value.toFixed(decimals)
    if (honest(text)) return grouped(text)
  }
  const unit = 10 ** most
  const cut = [Math.floor(value * unit), Math.ceil(value * unit)].map((whole) => (whole / unit).toFixed(most))
  return grouped(cut.find(honest) ?? value.toFixed(most))
}

function grouped(text: string): string {
  const [whole = '', decimals] = text.split('.')
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return decimals === undefined ? separated : `${separated}.${decimals}`
}
