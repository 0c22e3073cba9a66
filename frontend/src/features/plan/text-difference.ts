export type Piece = { kind: 'same' | 'removed' | 'added'; text: string }

/**
 * What two texts share and what only one of them has, sign by sign: Chinese has no blanks to cut at. The longest common
 * subsequence is found by the plain table; a plan's cell has a few hundred signs at most.
 */
export function wordDifference(before: string, after: string): Piece[] {
  const a = Array.from(before)
  const b = Array.from(after)
  const longest = lengths(a, b)
  const pieces: Piece[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add(pieces, 'same', a[i])
      i++
      j++
    } else if (j >= b.length || (i < a.length && at(longest, i + 1, j) >= at(longest, i, j + 1))) {
      add(pieces, 'removed', a[i++])
    } else {
      add(pieces, 'added', b[j++])
    }
  }
  return pieces
}

/** For each pair of places, how long the common rest is. */
function lengths(a: string[], b: string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--) {
    const row = table[i] as number[]
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i] === b[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1))
    }
  }
  return table
}

const at = (table: number[][], i: number, j: number): number => table[i]?.[j] ?? 0

function add(pieces: Piece[], kind: Piece['kind'], sign = '') {
  const last = pieces.at(-1)
  if (last?.kind === kind) last.text += sign
  else pieces.push({ kind, text: sign })
}
