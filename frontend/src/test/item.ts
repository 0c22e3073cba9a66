import type { Answer } from '@/api/types'

/** An action item with no more than it must have. */
export const itemOf = (code: string): Answer<'getActionItem'> => ({
  id: '018f0000-0000-7000-8000-0000000000a1',
  lineageId: '018f0000-0000-7000-8000-0000000000e1',
  planId: '018f0000-0000-7000-8000-0000000000b1',
  code,
  officialText: '參與里鄰工作會報。',
  sharedBenefitWith: [],
  path: [],
  assignments: [],
  quantifiedDuties: [],
  version: 0,
  allowedActions: [],
})
