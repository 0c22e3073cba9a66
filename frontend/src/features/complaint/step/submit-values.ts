import type { Body } from '@/api/types'

/** What the form of a reply holds. Its names are the wire's, so that the server's faults find their fields. */
export type SubmitValues = {
  outcome: string
  dismissalGround: string
  earlierNumber: string
  agency: string
  surveyExemption: string
  reply: string
}

type SubmitBody = Body<'submitComplaint'>

/** The outcomes that a reply may tell. */
export const outcomes = ['ADOPTED', 'EXPLAINED', 'TRANSFERRED', 'DISMISSED'] as const
export const grounds = ['NO_CONTENT_OR_IDENTITY', 'ANSWERED_BEFORE', 'NOT_COMPETENT_COPY'] as const

/** The body to be sent. What belongs to another outcome stays out, whatever was typed before the choice changed. */
export function repliedBody(values: SubmitValues): SubmitBody {
  const dismissed = values.outcome === 'DISMISSED'
  const before = dismissed && values.dismissalGround === 'ANSWERED_BEFORE'
  return {
    outcome: values.outcome as SubmitBody['outcome'],
    reply: values.reply.trim(),
    dismissalGround: dismissed ? (values.dismissalGround as SubmitBody['dismissalGround']) : undefined,
    earlierNumber: before ? values.earlierNumber.trim() : undefined,
    agency: values.outcome === 'TRANSFERRED' ? values.agency.trim() : undefined,
    surveyExemption: values.surveyExemption.trim() || undefined,
  }
}
