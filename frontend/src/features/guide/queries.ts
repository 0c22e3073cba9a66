import { queryOptions } from '@tanstack/react-query'
import type { Guide } from './guides'

const files = import.meta.glob<string>('./pages/*.md', { query: '?raw', import: 'default' })

/** The text of a page. It is a file of the program, so what was read once stays true until the next release. */
export const guideQuery = (guide: Guide) =>
  queryOptions({
    queryKey: ['guide', guide],
    queryFn: () => {
      const file = files[`./pages/${guide}.md`]
      if (!file) throw new Error(`the guide has no page ${guide}`)
      return file()
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
