import { useEffect, useRef, useState } from 'react'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField'

type Props = {
  label: string
  value: string
  /** Called a moment after the last key, and never in the middle of composing a Chinese character; without the spaces around the words. */
  onSearch: (value: string) => void
  maxLength: number
  placeholder?: string
}

/** How long nobody types, in milliseconds, until it is searched. */
const pause = 250

/** Search as you type. */
export function SearchField({ label, value, onSearch, maxLength, placeholder }: Props) {
  const [text, setText] = useState(value)
  const composing = useRef(false)
  // The box keeps a space at the end, which leads to the next word.
  const words = text.trim()
  const sent = useRef(value.trim())
  const search = useRef(onSearch)
  search.current = onSearch

  useEffect(() => {
    // The address changed by other means (back button, cleared filters): show what it says.
    if (value.trim() !== sent.current) {
      sent.current = value.trim()
      setText(value)
    }
  }, [value])

  useEffect(() => {
    if (words === sent.current || composing.current) return
    const timer = setTimeout(() => {
      sent.current = words
      search.current(words)
    }, pause)
    return () => clearTimeout(timer)
  }, [words])

  function send(now: string) {
    composing.current = false
    setText(now)
    if (now.trim() === sent.current) return
    sent.current = now.trim()
    search.current(sent.current)
  }

  return (
    <AriaSearchField value={text} onChange={setText} onClear={() => send('')} maxLength={maxLength} className="min-w-0">
      <Label className="mb-1 block font-semibold">{label}</Label>
      <Input
        className="field-box"
        placeholder={placeholder}
        onCompositionStart={() => {
          composing.current = true
        }}
        onCompositionEnd={(event) => send(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter that confirms a composition is not a wish to search.
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) send(event.currentTarget.value)
        }}
      />
    </AriaSearchField>
  )
}
