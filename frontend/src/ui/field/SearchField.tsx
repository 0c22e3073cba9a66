import { useEffect, useRef, useState } from 'react'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField'

type Props = {
  label: string
  value: string
  /** Called a moment after the last key, and never in the middle of composing a Chinese character. */
  onSearch: (value: string) => void
  maxLength: number
  placeholder?: string
  delay?: number
}

/** Search as you type. */
export function SearchField({ label, value, onSearch, maxLength, placeholder, delay = 250 }: Props) {
  const [text, setText] = useState(value)
  const composing = useRef(false)
  const sent = useRef(value)
  const search = useRef(onSearch)
  search.current = onSearch

  useEffect(() => {
    // The address changed by other means (back button, cleared filters): show what it says.
    if (value !== sent.current) {
      sent.current = value
      setText(value)
    }
  }, [value])

  useEffect(() => {
    if (text === sent.current || composing.current) return
    const timer = setTimeout(() => {
      sent.current = text
      search.current(text)
    }, delay)
    return () => clearTimeout(timer)
  }, [text, delay])

  function send(now: string) {
    composing.current = false
    setText(now)
    if (now === sent.current) return
    sent.current = now
    search.current(now)
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
