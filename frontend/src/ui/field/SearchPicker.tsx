import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '../cx'
import { RequiredMark, useFieldWords } from './FieldParts'
import { PickerList, type PickerOption } from './PickerList'

type Props = {
  label: string
  /** Also the input's id, so that the error summary can lead to it. */
  name: string
  chosen: PickerOption[]
  onChange: (chosen: PickerOption[]) => void
  /** What fits the words typed now, the likeliest first. */
  options: PickerOption[]
  /** Called a moment after the last key, never in the middle of composing a character. Empty words come when the list opens. */
  onSearch: (words: string) => void
  words: string
  busy?: boolean
  /** The search failed; said in the place of the choices. */
  problem?: string
  /** A line at the end of the list, such as how many more there are. */
  more?: ReactNode
  /** Only one: picking replaces it and closes the list. */
  single?: boolean
  hint?: ReactNode
  error?: string
  required?: boolean
  maxLength: number
  placeholder?: string
}

/**
 * Picks things by searching as you type. The list stays open after a pick, so that one search can serve several. A combobox by
 * the ARIA pattern without React Aria's overlays, which would weigh more than the page around it.
 */
export function SearchPicker(props: Props) {
  const { label, name, chosen, onChange, options, onSearch, single, hint, error, required, maxLength, placeholder } =
    props
  const { t } = useTranslation('ui')
  const id = useId()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const composing = useRef(false)
  const search = useRef(onSearch)
  search.current = onSearch

  useEffect(() => {
    if (!open || composing.current) return
    const timer = setTimeout(() => search.current(text.trim()), text === '' ? 0 : 250)
    return () => clearTimeout(timer)
  }, [text, open])

  function type(to: string) {
    setText(to)
    setActive(-1)
    setOpen(true)
  }

  function close() {
    setOpen(false)
    setText('')
    setActive(-1)
  }

  function pick(option: PickerOption) {
    const there = chosen.some(({ value }) => value === option.value)
    if (single) {
      onChange([option])
      close()
    } else onChange(there ? chosen.filter(({ value }) => value !== option.value) : [...chosen, option])
  }

  function onKeyDown(event: KeyboardEvent) {
    // Keys that steer the composition of a character are not for the list.
    if (event.nativeEvent.isComposing) return
    const last = options.length - 1
    const goTo: Record<string, number> = {
      ArrowDown: active >= last ? 0 : active + 1,
      ArrowUp: active <= 0 ? last : active - 1,
    }
    const target = goTo[event.key]
    const option = options[active]
    if (target !== undefined) {
      setOpen(true)
      setActive(target)
    } else if (event.key === 'Enter') {
      if (open && option) pick(option)
    } else if (event.key === 'Escape' && open) close()
    else return
    event.preventDefault()
  }

  function onBlur(event: FocusEvent) {
    if (!event.currentTarget.contains(event.relatedTarget)) close()
  }

  const { describedBy, hintLine, faultLine } = useFieldWords({ hint, error })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the focus has left all of it
    <div className="min-w-0" onBlur={onBlur}>
      <label htmlFor={name} className="mb-1 block font-semibold">
        {label}
        {required && <RequiredMark />}
      </label>
      {hintLine}
      <Chosen chosen={chosen} onRemove={(gone) => onChange(chosen.filter(({ value }) => value !== gone.value))} />
      {!(single && chosen.length > 0) && (
        <div className="relative">
          <input
            id={name}
            role="combobox"
            aria-expanded={open}
            aria-controls={`${id}-list`}
            aria-activedescendant={open && options[active] ? `${id}-${active}` : undefined}
            aria-autocomplete="list"
            aria-required={required || undefined}
            aria-invalid={error !== undefined || undefined}
            aria-describedby={describedBy}
            autoComplete="off"
            maxLength={maxLength}
            placeholder={placeholder}
            value={text}
            onChange={(event) => type(event.target.value)}
            onFocus={() => setOpen(true)}
            onClick={() => setOpen(true)}
            onKeyDown={onKeyDown}
            onCompositionStart={() => {
              composing.current = true
            }}
            onCompositionEnd={(event) => {
              composing.current = false
              type(event.currentTarget.value)
              search.current(event.currentTarget.value.trim())
            }}
            className={cx('field-box', error !== undefined && 'border-2 border-late')}
          />
          {open && <PickerList {...props} id={id} label={t('picker.list', { label })} active={active} onPick={pick} />}
        </div>
      )}
      {faultLine}
    </div>
  )
}

function Chosen({ chosen, onRemove }: { chosen: PickerOption[]; onRemove: (option: PickerOption) => void }) {
  const { t } = useTranslation('ui')
  if (chosen.length === 0) return null
  return (
    <ul className="mb-1.5 space-y-1.5">
      {chosen.map((option) => (
        <li
          key={option.value}
          className="flex min-h-10 items-center gap-2 rounded-md border border-accent bg-accent-soft ps-3"
        >
          {/* The padding outside the clamp, or a third line would show in it. */}
          <span className="min-w-0 grow py-1">
            <span className="line-clamp-2 leading-5">
              <span className="font-semibold">{option.label}</span> {option.text}
            </span>
          </span>
          <button
            type="button"
            aria-label={t('picker.remove', { name: option.label })}
            onClick={() => onRemove(option)}
            className="size-10 shrink-0 cursor-pointer rounded-md text-lg text-accent hover:bg-accent/10"
          >
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
