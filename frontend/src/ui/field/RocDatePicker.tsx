import { lazy, Suspense, useRef, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { TextField } from 'react-aria-components/TextField'
import { useTranslation } from 'react-i18next'
import { formatDay } from '@/lib/format'
import { formatRoc, type IsoDate, parseDate } from '@/lib/roc-date'
import { FieldFault, FieldHint, FieldLabel, type FieldProps } from './TextField'

// The calendar and what floats it over the page are the heavy half, needed only when somebody opens it.
const RocCalendarPopover = lazy(async () => ({ default: (await import('./RocCalendarPopover')).RocCalendarPopover }))

type Props = Omit<FieldProps, 'value' | 'onChange'> & {
  /** An ISO day, or '' while there is none. */
  value: IsoDate | ''
  onChange: (value: IsoDate | '') => void
}

/**
 * A day, typed or picked. One text box that reads every way of writing a date, instead of React Aria's segments: the segment of
 * the year would wait for a fourth digit that ROC years do not have, and takes no pasted text.
 */
export function RocDatePicker({ label, name, value, onChange, onBlur, hint, error, required }: Props) {
  const { t, i18n } = useTranslation('ui')
  const [typed, setTyped] = useState<string>()
  const [open, setOpen] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)
  const shown = typed ?? (value === '' ? '' : formatRoc(value))
  const read = parseDate(shown)
  const fault = typed === undefined && shown !== '' && !read.ok ? t(`date.${read.fault}`) : undefined

  function settle() {
    if (typed !== undefined && (read.ok || typed.trim() === '')) setTyped(undefined)
    onBlur?.()
  }

  function type(text: string) {
    setTyped(text)
    const found = parseDate(text)
    const next = found.ok ? found.date : ''
    if (next !== value) onChange(next)
  }

  const unread = typed !== undefined && typed.trim() !== '' && !read.ok ? t(`date.${read.fault}`) : undefined
  return (
    <TextField
      id={name}
      value={shown}
      onChange={type}
      onBlur={settle}
      isInvalid={error !== undefined || fault !== undefined}
      validationBehavior="aria"
      isRequired={required}
    >
      <FieldLabel required={required}>{label}</FieldLabel>
      <FieldHint>{hint ?? t('date.hint')}</FieldHint>
      <Group className="flex gap-2">
        <Input
          inputMode="text"
          autoComplete="off"
          className="field-box max-w-44 invalid:border-2 invalid:border-late"
        />
        <AriaButton
          ref={trigger}
          slot={null}
          aria-label={t('date.open')}
          aria-haspopup="dialog"
          aria-expanded={open}
          onPress={() => setOpen(true)}
          className="field-box w-11! cursor-pointer px-0! hover:bg-accent-soft"
        >
          <span aria-hidden="true">▦</span>
        </AriaButton>
        <Suspense>
          {open && (
            <RocCalendarPopover
              trigger={trigger}
              value={value}
              onPick={(day) => {
                setTyped(undefined)
                onChange(day)
                setOpen(false)
              }}
              onClose={() => setOpen(false)}
            />
          )}
        </Suspense>
      </Group>
      <p className="mt-1 min-h-6 text-[0.9375rem] text-ink-soft" aria-live="polite">
        {read.ok ? formatDay(read.date, i18n.language) : (unread ?? '')}
      </p>
      <FieldFault>{error ?? fault}</FieldFault>
    </TextField>
  )
}
