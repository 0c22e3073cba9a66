import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '../cx'

/** Says in words that a field must be filled in. */
export function RequiredMark() {
  const { t } = useTranslation('ui')
  return <span className="ms-1 text-sm font-normal text-ink-soft">{t('form.required')}</span>
}

/** The fault of a field that is not React Aria's; the field points at its id. */
export function FaultLine({ id, children }: { id: string; children: string }) {
  return (
    <span id={id} className="mt-1 block text-[0.9375rem] font-semibold text-late">
      <span aria-hidden="true">■ </span>
      {children}
    </span>
  )
}

/** Hint and fault of a field that is not React Aria's, and the ids of those that there are, for the field to point at. */
export function useFieldWords({ hint, error }: { hint?: ReactNode; error?: string }) {
  const hintId = useId()
  const errorId = useId()
  return {
    describedBy: cx(hint !== undefined && hintId, error !== undefined && errorId) || undefined,
    hintLine: hint && (
      <span id={hintId} className="mb-1 block text-sm text-ink-soft">
        {hint}
      </span>
    ),
    faultLine: error !== undefined && <FaultLine id={errorId}>{error}</FaultLine>,
  }
}
