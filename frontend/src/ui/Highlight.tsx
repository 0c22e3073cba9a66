/** A text with the searched words marked, so that the eye finds why a row is there. */
export function Highlight({ text, words }: { text: string; words?: string }) {
  const wanted = words?.trim().split(/\s+/).filter(Boolean).map(escapeForPattern) ?? []
  if (wanted.length === 0) return text
  const parts = text.split(new RegExp(`(${wanted.join('|')})`, 'giu'))
  // `split` with one group puts the hits at the odd places.
  return parts.map((part, place) =>
    place % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have only their places
      <mark key={place} className="rounded-sm bg-mark/45 text-inherit">
        {part}
      </mark>
    ) : (
      part
    ),
  )
}

const escapeForPattern = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
