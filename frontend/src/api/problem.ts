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
