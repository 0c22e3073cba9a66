import { useSuspenseQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { asProblem, type ProblemError } from '@/api/problem'
import type { Answer } from '@/api/types'
import { uploadFile } from '@/api/upload'
import { sessionQuery } from '@/features/identity/queries'
import { contentAddress, type FileFault, faultOf, thumbnailAddress } from './files'
import { deleteAttachment } from './queries'

export type Attachment = Answer<'createAttachment'>

/** A file that is not stored: on its way, or refused. */
export type Sending = {
  key: number
  file: File
  /** How much has gone out, from 0 to 1. */
  share: number
  /** An address of the picture on this device. */
  preview?: string
  fault?: FileFault | 'tooMany'
  problem?: ProblemError
}

/** How files reach the server and leave it again. */
export type UploadWay = {
  send: (file: File, onProgress: (share: number) => void, signal: AbortSignal) => Promise<Attachment>
  remove: (id: string) => Promise<unknown>
  /** Where a stored file is had; missing where nobody can have it. */
  address?: (id: string) => string
}

const staff: UploadWay = { send: uploadFile, remove: deleteAttachment, address: contentAddress }

let nextKey = 1

/**
 * The files of a form. Each goes out as soon as it is chosen; `value` holds what the server has stored.
 *
 * @param most as many as the form takes
 * @param owned ids that belong to the stored thing: taking them off the form must not delete them before it is saved
 * @param way that of the staff unless another is given
 */
export function useUploads(
  value: Attachment[],
  onChange: (step: (before: Attachment[]) => Attachment[]) => void,
  most: number,
  owned: string[] = [],
  way = staff,
) {
  const largest = useSuspenseQuery(sessionQuery).data.limits.largestFile
  const [sending, setSending] = useState<Sending[]>([])
  const running = useRef(new Map<number, { promise: Promise<void>; stop: AbortController }>())
  const stored = useRef(value)
  stored.current = value
  const waiting = useRef(sending)
  /** Pictures of this device for stored files of which the server shows none. */
  const pictures = useRef(new Map<string, string>())

  function keep(to: Sending[]) {
    waiting.current = to
    setSending(to)
  }

  const change = (key: number, to: Partial<Sending>) =>
    keep(waiting.current.map((one) => (one.key === key ? { ...one, ...to } : one)))

  function drop(key: number, storedAs?: Attachment) {
    const preview = waiting.current.find((one) => one.key === key)?.preview
    if (preview && storedAs?.thumbnail === false) pictures.current.set(storedAs.id, preview)
    else if (preview) URL.revokeObjectURL(preview)
    keep(waiting.current.filter((one) => one.key !== key))
  }

  function start({ key, file }: Sending) {
    const stop = new AbortController()
    const promise = way
      .send(file, (share) => change(key, { share }), stop.signal)
      .then(
        (attachment) => {
          stored.current = [...stored.current, attachment]
          onChange((before) => [...before, attachment])
          drop(key, attachment)
        },
        (error) => {
          if (!stop.signal.aborted) change(key, { problem: asProblem(error) })
        },
      )
      .finally(() => running.current.delete(key))
    running.current.set(key, { promise, stop })
  }

  function add(files: File[]) {
    for (const file of files) {
      const full = stored.current.length + waiting.current.length >= most
      const fault: Sending['fault'] = full ? 'tooMany' : faultOf(file, largest)
      const picture = fault === undefined && file.type.startsWith('image/')
      const one = { key: nextKey++, file, share: 0, fault, preview: picture ? URL.createObjectURL(file) : undefined }
      keep([...waiting.current, one])
      if (fault === undefined) start(one)
    }
  }

  function retry(one: Sending) {
    change(one.key, { problem: undefined, share: 0 })
    start(one)
  }

  function cancel({ key }: Sending) {
    running.current.get(key)?.stop.abort()
    drop(key)
  }

  function remove({ id }: Attachment) {
    onChange((before) => before.filter((one) => one.id !== id))
    // What nothing names is swept away by the server; this only spares it the wait.
    if (!owned.includes(id)) way.remove(id).catch(() => undefined)
  }

  /** Waits for what is on its way. Gives what is stored then, or nothing while a file stands there refused. */
  async function settled(): Promise<Attachment[] | undefined> {
    await Promise.all([...running.current.values()].map(({ promise }) => promise))
    return waiting.current.length > 0 ? undefined : stored.current
  }

  useEffect(() => {
    const all = running.current
    const kept = pictures.current
    return () => {
      for (const { stop } of all.values()) stop.abort()
      for (const { preview } of waiting.current) if (preview) URL.revokeObjectURL(preview)
      for (const preview of kept.values()) URL.revokeObjectURL(preview)
    }
  }, [])

  const pictureOf = ({ id, thumbnail }: Attachment) => (thumbnail ? thumbnailAddress(id) : pictures.current.get(id))

  return {
    stored: value,
    sending,
    add,
    retry,
    cancel,
    remove,
    settled,
    most,
    largest,
    addressOf: way.address,
    pictureOf,
  }
}

export type Uploads = ReturnType<typeof useUploads>
