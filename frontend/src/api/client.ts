import createClient from 'openapi-fetch'
import { i18n } from '@/lib/i18n'
import { ProblemError } from './problem'
import type { paths } from './schema'

/** The typed client of the contract. The session cookie goes along because the address is our own. */
export const api = createClient<paths>({
  baseUrl: globalThis.location.origin,
  credentials: 'same-origin',
  // openapi-fetch would keep the fetch of this moment; tests replace the global later.
  fetch: (request) => globalThis.fetch(request),
})

let whenSignedOut: () => void = () => undefined

/** What the app does when the server no longer knows the session while something is read. */
export function onSignedOut(act: () => void) {
  whenSignedOut = act
}

api.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', i18n.language)
    // The server refuses writes without this header, which a foreign page cannot send.
    request.headers.set('X-Requested-With', 'service-quality')
    return request
  },
  onResponse({ request, response }) {
    // A refused write stays on its page, where the typed text is.
    if (response.status === 401 && request.method === 'GET') whenSignedOut()
  },
})

type Call<T> = Promise<{ data?: T; error?: unknown; response: Response }>

/** Waits for a call and gives its body, or throws the ProblemError that the server meant. */
export async function answer<T>(call: Call<T>): Promise<T> {
  const { data, error, response } = await call
  if (!response.ok) throw ProblemError.of(error, response)
  return data as T
}

/** The header that says which version a change was made on. */
export const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` })

/** A key that makes a repeated POST harmless. `crypto.randomUUID` is missing on plain http addresses. */
export function idempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
