import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import type { Summary } from '../months/summary'
import type { fillings } from '../report/actions'

type How = keyof typeof fillings
type Props = { summary: Summary; onFill: (how: How) => Promise<void> }

/** What fills all lines that are left with one press; neither overwrites a word. */
export function FillButtons({ summary: { plain, takable }, onFill }: Props) {
  const { t } = useTranslation('progress')
  const running = useRef(false)
  const [busy, setBusy] = useState<How>()

  async function fill(how: How) {
    if (running.current) return
    running.current = true
    setBusy(how)
    await onFill(how)
    running.current = false
    setBusy(undefined)
  }

  return (
    <>
      {plain > 0 && (
        <Button busy={busy === 'continue'} onPress={() => void fill('continue')}>
          {t('fill.continue', { count: plain })}
        </Button>
      )}
      {takable > 0 && (
        <Button busy={busy === 'takeOver'} onPress={() => void fill('takeOver')}>
          {t('fill.takeOver', { count: takable })}
        </Button>
      )}
    </>
  )
}
