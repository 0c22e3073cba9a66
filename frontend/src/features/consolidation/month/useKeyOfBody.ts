import { useRef } from 'react'
import { idempotencyKey } from '@/api/client'

/** One key for one body, however often it is sent; what was changed since is another wish and gets another key. */
export function useKeyOfBody() {
  const last = useRef({ text: '', key: '' })
  return (body: unknown): string => {
    const text = JSON.stringify(body)
    if (text !== last.current.text) last.current = { text, key: idempotencyKey() }
    return last.current.key
  }
}
