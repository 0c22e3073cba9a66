import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import type { PickerOption } from '@/ui/field/PickerList'
import { SearchPicker } from '@/ui/field/SearchPicker'
import { type ActionItemRow, actionItemsQuery } from './queries'

const shown = 20

type Props = {
  label: string
  name: string
  chosen: PickerOption[]
  onChange: (chosen: PickerOption[]) => void
  /** Code of the unit whose items stand there before anything is typed. */
  unit?: string
  single?: boolean
  hint?: string
  error?: string
  required?: boolean
  placeholder?: string
}

/** Picks action items of the current plan by any piece of code or text. */
export function ItemPicker({ unit, ...props }: Props) {
  // Another room's form must not vanish while these words come; they are read only once something was searched.
  const { t } = useTranslation('actionitem', { useSuspense: false })
  const [words, setWords] = useState<string>()
  const { data, isFetching, error } = useQuery({
    ...actionItemsQuery({ limit: shown, ...(words ? { q: words } : { unit }) }),
    enabled: words !== undefined,
    placeholderData: keepPreviousData,
  })
  const rest = (data?.total ?? 0) - (data?.items.length ?? 0)
  return (
    <SearchPicker
      {...props}
      options={(data?.items ?? []).map(optionOf)}
      onSearch={setWords}
      words={words ?? ''}
      maxLength={limits.listActionItems.q}
      busy={isFetching || words === undefined}
      problem={error ? t('picker.failed') : undefined}
      more={rest > 0 ? t('picker.more', { count: rest }) : undefined}
    />
  )
}

/** An item as a choice: its code, its words, and whose it is. */
const optionOf = ({ code, officialText, unitWords }: ActionItemRow): PickerOption => ({
  value: code,
  label: code,
  text: officialText,
  hint: unitWords.join(' '),
})
