import type { ProblemBody } from './types'

/** An answer that is no success: the server's problem document, or what the browser knows when there was no server. */
export class ProblemError extends Error {
  readonly status: number
  /** The server's stable code such as `sign-in-failed`; `unreachable` when no answer came. */
  readonly code: string
  readonly traceId?: string
  readonly fieldErrors: NonNullable<ProblemBody['errors']>

  constructor(problem: Partial<ProblemBody> & { status: number }) {
    super(problem.detail ?? problem.title ?? '')
    this.name = 'ProblemError'
    this.status = problem.status
    this.code = problem.code ?? codeOf(problem.type) ?? 'unknown'
    this.traceId = problem.traceId
    this.fieldErrors = problem.errors ?? []
  }

  static of(body: unknown, response: Response): ProblemError {
    const problem = typeof body === 'object' && body !== null ? (body as Partial<ProblemBody>) : {}
    return new ProblemError({ ...problem, status: response.status })
  }
}

function codeOf(type?: string): string | undefined {
  return type?.split(':').at(-1)
}

export function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error
  // fetch throws a TypeError when the server cannot be reached.
  return new ProblemError({ status: 0, code: error instanceof TypeError ? 'unreachable' : 'unknown' })
}

const listOf = (field: string) => field.replace(/\[.*$/, '')

/** The same for a form: each fault at the field that shows it. One inside a list, such as `items[1]`, is shown at the list. */
export function atFields(error: unknown, fieldOf = listOf): ProblemError {
  const { status, code, message: detail, traceId, fieldErrors } = asProblem(error)
  const errors = fieldErrors.map((fault) => ({ ...fault, field: fieldOf(fault.field) }))
  return new ProblemError({ status, code, detail, traceId, errors })
}
