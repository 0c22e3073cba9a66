import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'

/** How many lines are filled in, as a length too. */
export function Filled({ filled, lines, words }: { filled: number; lines: number; words: string }) {
  const { t } = useTranslation('progress')
  const share = lines === 0 ? 0 : (100 * filled) / lines
  return (
    <Card title={t('filled.title', { filled, lines })}>
      <div aria-hidden="true" className="h-2.5 overflow-hidden rounded-full bg-line">
        <div className="h-full bg-good transition-[width]" style={{ width: `${share}%` }} />
      </div>
      {words && <p className="mt-2 text-[0.9375rem] text-ink-soft">{words}</p>}
    </Card>
  )
}
