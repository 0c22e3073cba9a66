import { useEffect, useRef, useState } from 'react'
import { asProblem, type ProblemError } from '@/api/problem'
import { sendImport } from '../job/actions'
import type { Import } from '../queries'

/** The server's limit of a file unless the office has set another: QUALITY_IMPORTS_LARGEST, which the contract does not tell. */
export const largestImport = 200 * 1024 * 1024

export type Sending = {
  file: File
  /** How much has gone out, from 0 to 1. */
  share: number
  fault?: 'empty' | 'tooLarge'
  problem?: ProblemError
}

function faultOf({ size }: File): Sending['fault'] {
  if (size === 0) return 'empty'
  return size > largestImport ? 'tooLarge' : undefined
}

/** A file on its way. Only the browser's handle of it is held here, never what stands in it. */
export function useSending(dataSet: string, onSent: (it: Import) => Promise<void>) {
  const [sending, setSending] = useState<Sending>()
  const stop = useRef<AbortController>(undefined)
  // Who leaves the page wants the file no more.
  useEffect(() => () => stop.current?.abort(), [])

  async function send(file: File) {
    stop.current?.abort()
    const fault = faultOf(file)
    setSending({ file, share: 0, fault })
    if (fault) return
    const mine = new AbortController()
    stop.current = mine
    try {
      await onSent(await sendImport(dataSet, file, (share) => setSending({ file, share }), mine.signal))
    } catch (error) {
      if (!mine.signal.aborted) setSending({ file, share: 0, problem: asProblem(error) })
    }
  }

  function cancel() {
    stop.current?.abort()
    setSending(undefined)
  }

  return { sending, send, cancel }
}
