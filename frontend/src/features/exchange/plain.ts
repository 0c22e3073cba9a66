import type { ProblemError } from '@/api/problem'
import type { Problem } from '@/ui/notice/ProblemNotice'

/** A refusal in the words of its faults, for a place that has no fields to show them at. */
export const plain = ({ message, fieldErrors, code, status, traceId }: ProblemError): Problem => ({
  message: fieldErrors.map((fault) => fault.message).join(' ') || message,
  code,
  status,
  traceId,
})
