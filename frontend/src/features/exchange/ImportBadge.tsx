import { useTranslation } from 'react-i18next'
import { Badge } from '@/ui/Badge'
import type { Import } from './queries'
import { wanted } from './standing'

const looks = {
  QUEUED: { look: 'none', shape: '○' },
  CHECKING: { look: 'watch', shape: '◐' },
  STORING: { look: 'watch', shape: '◐' },
  CHECKED: { look: 'watch', shape: '▲' },
  FAULTY: { look: 'late', shape: '■' },
  SAME: { look: 'none', shape: '●' },
  DONE: { look: 'good', shape: '●' },
  REFUSED: { look: 'late', shape: '■' },
  CANCELLED: { look: 'none', shape: '–' },
  FAILED: { look: 'late', shape: '■' },
} as const

function standing(it: Import): keyof typeof looks {
  if (it.state === 'RUNNING') return it.dryRun ? 'CHECKING' : 'STORING'
  if (it.state !== 'CHECKED') return it.state
  if (it.counts.refused > 0) return 'FAULTY'
  return wanted(it) === 0 ? 'SAME' : 'CHECKED'
}

/** How an import stands. */
export function ImportBadge({ it }: { it: Import }) {
  const { t } = useTranslation('exchange')
  const state = standing(it)
  return <Badge {...looks[state]} words={t(`state.${state}`)} />
}
