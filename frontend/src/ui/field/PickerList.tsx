import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '../cx'
import { Highlight } from '../Highlight'

/** Something that can be picked: a short name such as a code, and words that explain it. */
export type PickerOption = { value: string; label: string; text?: string; hint?: string }

type Props = {
  id: string
  label: string
  options: PickerOption[]
  chosen: PickerOption[]
  words: string
  busy?: boolean
  problem?: string
  more?: ReactNode
  single?: boolean
  active: number
  onPick: (option: PickerOption) => void
}

/** What can be picked now, below the picker's input, which keeps the focus. */
export function PickerList({ id, label, options, chosen, words, busy, problem, more, single, active, onPick }: Props) {
  const { t } = useTranslation('ui')
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // jsdom, where the tests run, draws nothing and cannot scroll.
    if (active >= 0) list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' })
  }, [active])

  const found = more ?? <span className="sr-only">{t('picker.found', { count: options.length })}</span>
  const ending = options.length === 0 ? t('picker.none') : found
  const spoken = busy || problem !== undefined || more !== undefined || options.length === 0

  return (
    <div className="card absolute inset-x-0 z-20 mt-1 max-h-80 min-w-64 overflow-y-auto shadow-lg">
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        aria-multiselectable={!single || undefined}
        aria-busy={busy || undefined}
        className={cx('p-1', busy && 'busy-line')}
      >
        {options.map((option, place) => {
          const on = chosen.some(({ value }) => value === option.value)
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and points at the active option
            // biome-ignore lint/a11y/useKeyWithClickEvents: the input takes the keys
            <div
              key={option.value}
              id={`${id}-${place}`}
              role="option"
              aria-selected={on}
              // The input must not lose the focus to a press.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onPick(option)}
              className={cx(
                'flex min-h-11 cursor-pointer gap-2 rounded px-2 py-1.5 leading-5 hover:bg-accent-soft',
                place === active && 'bg-accent-soft outline-2 -outline-offset-2 outline-accent',
              )}
            >
              <span aria-hidden="true" className="w-4 shrink-0 font-bold text-accent">
                {on && '✓'}
              </span>
              <span className="min-w-0 grow">
                <span className="font-semibold">
                  <Highlight text={option.label} words={words} />
                </span>{' '}
                <Highlight text={option.text ?? ''} words={words} />
                {option.hint && <span className="block text-sm text-ink-soft">{option.hint}</span>}
              </span>
            </div>
          )
        })}
      </div>
      <p role="status" className={cx('px-3 text-sm text-ink-soft', spoken && 'pb-2')}>
        {busy ? t('loading') : (problem ?? ending)}
      </p>
    </div>
  )
}
