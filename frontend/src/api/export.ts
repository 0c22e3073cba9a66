import { i18n } from '@/lib/i18n'
import { api } from './client'
import { asProblem, ProblemError } from './problem'
import type { paths } from './schema'

type Reads<P extends keyof paths> = paths[P] extends { get: { parameters: { query?: infer Q; path?: infer I } } }
  ? { query: NonNullable<Q>; path: I }
  : never

/** The addresses at which lists are given as files. */
type ExportPath = {
  [P in keyof paths]: P extends `${string}/export` ? (paths[P] extends { get: object } ? P : never) : never
}[keyof paths]

type ExportFormat = NonNullable<Reads<'/api/v1/units/export'>['query']['format']>

/** A file that came whole, or what went wrong. */
type Exported = { file: Blob; name: string } | { problem: ProblemError }

/** Asks for a list as a file. */
type ExportSource = (format: ExportFormat) => Promise<Exported>

/** The list with this filter as a file; where somebody stands in the list does not matter. Nothing is given of a file that broke off on the way. */
export function exportOf<P extends ExportPath>(
  path: P,
  query: Omit<Reads<P>['query'], 'format' | 'language'>,
  ...within: Reads<P>['path'] extends object ? [Reads<P>['path']] : []
): ExportSource {
  return async (format) => {
    const { cursor: _cursor, limit: _limit, ...filter } = query as Record<string, unknown>
    // All of these operations take and give the same; which one it is, the signature has checked.
    const params = { path: within[0] as never, query: { ...filter, format, language: language() } }
    try {
      const { data, error, response } = await api.GET(path as '/api/v1/units/export', { params, parseAs: 'blob' })
      if (!response.ok) throw ProblemError.of(error, response)
      return { file: data as Blob, name: nameOf(response) ?? `export.${format.toLowerCase()}` }
    } catch (error) {
      return { problem: asProblem(error) }
    }
  }
}

const language = () => (i18n.language === 'en' ? 'en' : 'zh-TW')

/** The file's name as the server calls it (RFC 6266). */
function nameOf(response: Response): string | undefined {
  const said = response.headers.get('Content-Disposition')?.match(/filename\*=UTF-8''([^;]+)/)?.[1]
  return said && decodeURIComponent(said)
}
