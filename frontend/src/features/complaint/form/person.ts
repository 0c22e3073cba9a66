/** What may be known of a petitioner, in the order in which it is asked. */
export const personParts = ['name', 'phone', 'email', 'address'] as const
