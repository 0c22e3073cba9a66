import type { ReportState } from './queries'

/** How the states of a report look, in the order in which it goes through them. */
export const looks = {
  NONE: { look: 'none', shape: '–' },
  DRAFT: { look: 'watch', shape: '○' },
  SUBMITTED: { look: 'watch', shape: '◐' },
  RETURNED: { look: 'late', shape: '↩' },
  CONSOLIDATED: { look: 'watch', shape: '◕' },
  REVIEWED: { look: 'good', shape: '✓' },
} as const satisfies Record<ReportState | 'NONE', object>
