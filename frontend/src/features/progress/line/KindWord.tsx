import { useTranslation } from 'react-i18next'
import { Badge } from '@/ui/Badge'
import { cx } from '@/ui/cx'
import type { LineKind } from '../queries'

const looks = {
  CONTINUING: { look: 'none', shape: '→' },
  PROGRESS: { look: 'good', shape: '✓' },
  BEHIND: { look: 'late', shape: '◆' },
  NONE: { look: 'watch', shape: '–' },
} as const

/** How an item went this month, to be read. */
export function KindWord({ kind, printOnly }: { kind?: LineKind; printOnly?: boolean }) {
  const { t } = useTranslation('progress')
  return (
    <p className={cx(printOnly ? 'hidden print:block' : 'lg:text-end')}>
      <Badge {...looks[kind ?? 'NONE']} words={t(`kind.${kind ?? 'NONE'}`)} />
    </p>
  )
}
