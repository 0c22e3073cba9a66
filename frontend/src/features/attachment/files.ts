/** What the chooser offers; the server judges by content. */
export const offeredTypes = '.jpg,.jpeg,.png,.pdf,.odt,.ods,.docx,.xlsx,image/jpeg,image/png,application/pdf'

export type FileFault = 'tooLarge' | 'empty'

/**
 * What the browser can see of a file without sending it.
 *
 * @param largest as many bytes as the office lets a file have
 */
export function faultOf({ size }: { size: number }, largest: number): FileFault | undefined {
  if (size === 0) return 'empty'
  return size > largest ? 'tooLarge' : undefined
}

/** The ending in capitals, to stand where there is no picture: PDF. */
export const endingOf = (fileName: string): string => /\.(\w{1,5})$/.exec(fileName)?.[1]?.toUpperCase() ?? '…'

export const contentAddress = (id: string): string => `/api/v1/attachments/${id}/content`

export const thumbnailAddress = (id: string): string => `/api/v1/attachments/${id}/thumbnail`
