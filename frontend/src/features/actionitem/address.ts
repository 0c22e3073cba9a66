const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-/i

/** An item's code or id as the end of its page's address. Servers take an address with a dot for a file, so codes go with hyphens. */
export const pageOf = (id: string): string => (uuid.test(id) ? id : id.replaceAll('.', '-'))

/** The code or id that an address names. */
export const codeOf = (page: string): string => (uuid.test(page) ? page : page.replaceAll('-', '.'))
