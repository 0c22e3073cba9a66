import { useQueryClient } from '@tanstack/react-query'
import { asProblem } from '@/api/problem'
import { type PrivacyRequest, requestQuery } from './queries'

/** Shows what came of a step. When somebody was faster, the page behind shows what stands there now, and the next press acts on that. */
export function useTakeRequest(id: string) {
  const queryClient = useQueryClient()
  return async (step: Promise<PrivacyRequest>) => {
    try {
      queryClient.setQueryData(requestQuery(id).queryKey, await step)
      void queryClient.invalidateQueries({ queryKey: ['privacy', 'requests'] })
    } catch (error) {
      if (asProblem(error).status === 412) await queryClient.refetchQueries(requestQuery(id))
      throw error
    }
  }
}
