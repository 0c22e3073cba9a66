/** The last moment of a secret that ends at the midnight after its last day: so people read that day and not the next one. */
export const lastMoment = (expiresAt: string): string => new Date(Date.parse(expiresAt) - 1000).toISOString()
