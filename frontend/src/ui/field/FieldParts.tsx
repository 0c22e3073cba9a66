import { useTranslation } from 'react-i18next'

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
