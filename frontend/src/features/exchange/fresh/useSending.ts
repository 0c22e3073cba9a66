import { useEffect, useRef, useState } from 'react'
import { asProblem, type ProblemError } from '@/api/problem'
import { sendImport } from '../job/actions'
import type { DataSet, Import } from '../queries'

export type Sending = {
  file: File
  /** How much has gone out, from 0 to 1. */
  share: number
  fault?: 'empty' | 'tooLarge'
  problem?: ProblemError
}

function faultOf({ size }: File, { largestFile }: DataSet): Sending['fault'] {
  if (size === 0) return 'empty'
  return size > largestFile ? 'tooLarge' : undefined
}

/** A file on its way. Only the browser's handle of it is held here, never what stands in it. */
export function useSending(dataSet: DataSet, onSent: (it: Import) => Promise<void>) {
  const [sending, setSending] = useState<Sending>()
  const stop = useRef<AbortController>(undefined)
  // Who leaves the page wants the file no more.
  useEffect(() => () => stop.current?.abort(), [])

  async function send(file: File) {
    stop.current?.abort()
    const fault = faultOf(file, dataSet)
    setSending({ file, share: 0, fault })
    if (fault) return
    const mine = new AbortController()
    stop.current = mine
    try {
      await onSent(await sendImport(dataSet.name, file, (share) => setSending({ file, share }), mine.signal))
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
