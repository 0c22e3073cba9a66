export const sheetFormats = ['ODS', 'CSV'] as const
type SheetFormat = (typeof sheetFormats)[number]

export const templateAddress = (dataSet: string, format: SheetFormat, language: string): string =>
  `/api/v1/data-sets/${encodeURIComponent(dataSet)}/template?format=${format}&language=${language}`

export const refusedRowsAddress = (id: string, format: SheetFormat, language: string): string =>
  `/api/v1/imports/${id}/refused-rows?format=${format}&language=${language}`

export const fileAddress = (id: string): string => `/api/v1/imports/${id}/file`
