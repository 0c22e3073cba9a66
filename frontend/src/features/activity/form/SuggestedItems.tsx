import { useQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { actionItemQuery } from '@/features/actionitem/queries'
import { Button } from '@/ui/Button'
import type { PickerOption } from '@/ui/field/PickerList'

type Props = {
  /** What the kind mostly counts for; a code that the plan does not know is not offered. */
  codes: string[]
  chosen: PickerOption[]
  onPick: (item: PickerOption) => void
}

/** Items that such a record mostly counts for and that are not chosen yet, each one press away. */
export function SuggestedItems({ codes, chosen, onPick }: Props) {
  const { t } = useTranslation('activity')
  const missing = codes.filter((code) => !chosen.some(({ value }) => value === code))
  const found = useQueries({ queries: missing.map((code) => ({ ...actionItemQuery(code), retry: false })) })
  const items = found.flatMap(({ data }) => (data ? [data] : []))
  if (items.length === 0) return null
  return (
    <div>
      <p className="mb-1 text-sm text-ink-soft">{t('form.suggested')}</p>
      <ul className="space-y-1">
        {items.map(({ code, officialText }) => (
          <li key={code} className="flex items-baseline gap-2">
            <Button small onPress={() => onPick({ value: code, label: code, text: officialText })}>
              {t('form.addItem', { code })}
            </Button>
            <span className="line-clamp-1 min-w-0 text-sm text-ink-soft">{officialText}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
