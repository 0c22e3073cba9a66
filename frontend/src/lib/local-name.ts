/** The name in the language of the page; what has no English name keeps its Chinese one. */
export const localName = ({ name, nameEn }: { name: string; nameEn?: string }, language: string): string =>
  language.startsWith('zh') ? name : nameEn || name
