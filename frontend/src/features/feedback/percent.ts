/** A rate as the server cut it; a dash where there is none. Two decimals always, so that 89.90 and 89.9 do not look like two things. */
export const percent = (rate?: number): string => (rate === undefined ? '–' : `${rate.toFixed(2)}%`)
