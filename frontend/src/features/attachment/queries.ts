import { answer, api } from '@/api/client'

/** Removes an upload that nothing names yet. */
export const deleteAttachment = (id: string) =>
  answer(api.DELETE('/api/v1/attachments/{id}', { params: { path: { id } } }))
