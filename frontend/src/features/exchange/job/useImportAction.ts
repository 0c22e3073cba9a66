import { useMutation, useQueryClient } from '@tanstack/react-query'
import { asProblem, type ProblemError } from '@/api/problem'
import { importQuery } from '../queries'
import { cancelImport, confirmImport, takeImport } from './actions'

type Action = 'STOP' | 'SKIP' | 'cancel'

/** Confirms or cancels an import. What is refused because the import has gone on meanwhile shows how it stands now. */
export function useImportAction(id: string): { act: (action: Action) => void; busy: boolean; problem?: ProblemError } {
  const queryClient = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: (action: Action) => (action === 'cancel' ? cancelImport(id) : confirmImport(id, action)),
    onSuccess: (it) => takeImport(queryClient, it),
    onError: () => queryClient.invalidateQueries({ queryKey: importQuery(id).queryKey, exact: true }),
  })
  return { act: mutate, busy: isPending, problem: error ? asProblem(error) : undefined }
}
