import { useTranslation } from 'react-i18next'
import { cx } from '../cx'
import { RequiredMark, useFieldWords } from './FieldParts'
import type { FieldProps } from './TextField'

type Props = FieldProps & {
  /** The word behind the number, such as a counting word. */
  unit?: string
  /** Buttons for one less and one more, for small numbers. */
  steps?: boolean
  most: number
}

/** A count: typed, or stepped by thumb. The text stays as typed, so that a wrong one can be put right instead of vanishing. */
export function CountField({ label, name, value, onChange, hint, error, required, unit, steps, most }: Props) {
  const { t } = useTranslation('ui')
  const { describedBy, hintLine, faultLine } = useFieldWords({ hint, error })
  const count = readCount(value) ?? 0
  const step = (sign: string, by: number, words: string) => (
    <button
      type="button"
      aria-label={words}
      aria-controls={name}
      disabled={count + by < 0 || count + by > most}
      onClick={() => onChange(String(count + by))}
      className="field-box w-12! shrink-0 cursor-pointer px-0! text-xl leading-none text-accent hover:bg-accent-soft disabled:cursor-default disabled:text-line-strong disabled:hover:bg-paper"
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  )
  return (
    <div className="min-w-0">
      <label htmlFor={name} className="mb-1 block font-semibold">
        {label}
        {required && <RequiredMark />}
      </label>
      {hintLine}
      <div className="flex items-center gap-2">
        {steps && step('−', -1, t('count.less', { label }))}
        <input
          id={name}
          name={name}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          inputMode="numeric"
          autoComplete="off"
          maxLength={9}
          aria-required={required || undefined}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={describedBy}
          className={cx('field-box max-w-28 text-end', error !== undefined && 'border-2 border-late')}
        />
        {steps && step('+', 1, t('count.more', { label }))}
        {unit && <span className="shrink-0 text-ink-soft">{unit}</span>}
      </div>
      {faultLine}
    </div>
  )
}

/** The count that a text says, in full-width digits and with thousands separators too; nothing where it says none. */
export function readCount(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '')
  return /^\d{1,9}$/.test(plain) ? Number(plain) : undefined
}
