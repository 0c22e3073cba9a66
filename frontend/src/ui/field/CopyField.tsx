import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../Button'

/** A text to be taken along, such as a one-time password. */
export function CopyField({ label, text }: { label: string; text: string }) {
  const { t } = useTranslation('ui')
  const [state, setState] = useState<'done' | 'manual'>()

  async function copy() {
    try {
      // Absent on plain http addresses; the text can be selected by hand there.
      await navigator.clipboard.writeText(text)
      setState('done')
    } catch {
      setState('manual')
    }
  }

  return (
    <div>
      <p className="mb-1 font-semibold">{label}</p>
      <div className="flex flex-wrap items-center gap-3">
        <code className="min-w-0 select-all break-all rounded-md border border-line-strong bg-ground px-4 py-2 text-xl tracking-wide">
          {text}
        </code>
        <Button onPress={() => void copy()}>{t('copy.action')}</Button>
        <span role="status" className="text-ink-soft">
          {state && t(`copy.${state}`)}
        </span>
      </div>
    </div>
  )
}
