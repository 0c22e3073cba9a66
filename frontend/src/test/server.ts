import { type DefaultBodyType, HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import type { paths } from '@/api/schema'
import type { ProblemBody } from '@/api/types'

const noneDue = { today: '2026-11-25', until: '2026-11-27', overdue: 0, dueSoon: 0, units: [] }

/** The header of every page asks what waits, the first screen which complaints are late, pages of sources what is improved; where a test says nothing, nothing does. */
export const server = setupServer(
  http.get('*/api/v1/reminders', () =>
    HttpResponse.json({ overdue: [], dueSoon: [], improvements: [], reports: [], progress: [] }),
  ),
  http.get('*/api/v1/due-complaints', () => HttpResponse.json(noneDue)),
  http.get('*/api/v1/improvements', () => HttpResponse.json({ items: [], total: 0 })),
)

type Method = 'get' | 'post' | 'put' | 'delete'
type Json<T> = T extends { content: { 'application/json': infer Body } } ? Body : undefined
type Reply<P extends keyof paths, M extends Method> = paths[P] extends { [K in M]: { responses: infer R } }
  ? Json<R[keyof R & (200 | 201 | 204)]>
  : never

/** What a request brought, for the test to look at. */
export type Seen = { url: URL; body: unknown; headers: Headers }

/** Lets the server answer one operation of the contract; the body must fit the schema. Gives the requests that came. */
export function reply<M extends Method, P extends keyof paths>(
  method: M,
  path: P,
  body: Reply<P, M> | ((seen: Seen) => Reply<P, M>),
): Seen[] {
  const seen: Seen[] = []
  server.use(
    http[method](`*${path.replaceAll(/\{(\w+)\}/g, ':$1')}`, async ({ request }) => {
      const text = await request.text()
      const one = { url: new URL(request.url), body: text ? JSON.parse(text) : undefined, headers: request.headers }
      seen.push(one)
      const answer = typeof body === 'function' ? (body as (seen: Seen) => Reply<P, M>)(one) : body
      if (answer === undefined) return new HttpResponse(null, { status: 204 })
      return HttpResponse.json(answer as DefaultBodyType, { status: method === 'post' ? 201 : 200 })
    }),
  )
  return seen
}

/** Lets the server refuse one operation. */
export function refuse(method: Method, path: keyof paths, problem: Partial<ProblemBody> & { status: number }) {
  const body = {
    type: `urn:service-quality:problem:${problem.code}`,
    title: '',
    detail: '',
    code: 'unknown',
    ...problem,
  }
  server.use(
    http[method](`*${path.replaceAll(/\{(\w+)\}/g, ':$1')}`, () =>
      HttpResponse.json(body, { status: problem.status, headers: { 'Content-Type': 'application/problem+json' } }),
    ),
  )
}
