import { i18n } from '@/lib/i18n'
import * as limits from './limits'
import { ProblemError } from './problem'
import type { Answer, ProblemBody } from './types'

type Attachment = Answer<'createAttachment'>

const longestName = limits.createAttachment.fileName

type Place = { path: string; headers?: Record<string, string> }

/** @param name percent-encoded */
const attachments = (name: string): Place => ({ path: `/api/v1/attachments?fileName=${name}` })

/**
 * Sends one file as it is. XMLHttpRequest, because fetch does not say how much has gone out.
 *
 * @param onProgress how much of it has gone out, from 0 to 1
 * @param place where a file of this percent-encoded name goes
 */
export function uploadFile<Stored = Attachment>(
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
  place: (name: string) => Place = attachments,
): Promise<Stored> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const { path, headers = {} } = place(encodeURIComponent(sendableName(file.name)))
    request.open('POST', path)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.setRequestHeader('Accept', 'application/json')
    request.setRequestHeader('Accept-Language', i18n.language)
    request.setRequestHeader('X-Requested-With', 'service-quality')
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => {
      const body = parsed(request.responseText)
      if (request.status >= 200 && request.status < 300 && body) resolve(body as Stored)
      else reject(new ProblemError({ ...(body as Partial<ProblemBody>), status: request.status }))
    }
    request.onerror = () => reject(new ProblemError({ status: 0, code: 'unreachable' }))
    request.onabort = () => reject(new DOMException('', 'AbortError'))
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

function parsed(text: string): object | undefined {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? body : undefined
  } catch {
    // A proxy's page in the place of the server's answer; the status alone then tells.
    return undefined
  }
}

/** The name as an address can carry it: composed characters, no halves of them, and short enough with its ending kept. */
function sendableName(name: string): string {
  const whole = name.normalize('NFC').replace(/\p{Surrogate}/gu, '_')
  if (whole.length <= longestName) return whole
  const ending = /\.\w{1,10}$/.exec(whole)?.[0] ?? ''
  return whole.slice(0, longestName - ending.length).replace(/\p{Surrogate}$/u, '') + ending
}
