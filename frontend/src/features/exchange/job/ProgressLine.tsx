import { useEffect, useRef, useState } from 'react'

type Props = {
  label: string
  /** From 0 to 1; absent while nobody can tell. */
  share?: number
  words: string
}

/** So often a screen reader is told how far it is. */
const calm = 10_000

/** How far something has come: at once for the eye, from time to time for the ear. */
export function ProgressLine({ label, share, words }: Props) {
  const [said, setSaid] = useState(words)
  const now = useRef(words)
  now.current = words
  useEffect(() => {
    const timer = setInterval(() => setSaid(now.current), calm)
    return () => clearInterval(timer)
  }, [])
  return (
    <div className="flex items-center gap-3">
      <progress
        aria-label={label}
        max={100}
        value={share === undefined ? undefined : Math.floor(share * 100)}
        className="h-3 min-w-0 grow appearance-none overflow-hidden rounded-full bg-line indeterminate:animate-pulse [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent [&:indeterminate::-webkit-progress-bar]:bg-accent"
      />
      <span aria-hidden="true" className="shrink-0">
        {words}
      </span>
      <span role="status" className="sr-only">
        {said}
      </span>
    </div>
  )
}
