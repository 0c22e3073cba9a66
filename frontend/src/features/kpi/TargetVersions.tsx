import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '@/lib/format'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import type { KpiDetail } from './queries'
import { TargetForm } from './TargetForm'
import { useKpiWords } from './useKpiWords'

/** How the target came to be what it is; who may, sets a new one. */
export function TargetVersions({ detail }: { detail: KpiDetail }) {
  const { t, i18n } = useTranslation('kpi')
  const words = useKpiWords()
  const [editing, setEditing] = useState(false)
  return (
    <Card title={t('detail.targets')}>
      <ol className="grid gap-2">
        {detail.targets.map(({ validFrom, target, reason, by }) => (
          <li key={`${validFrom} ${reason ?? ''}`} className="border-s-2 border-line-strong ps-3">
            <strong>{words.threshold(target, detail.kpi.unit)}</strong>{' '}
            <span className="text-ink-soft">
              {t('version.validFrom')} {formatDate(validFrom, i18n.language)}
            </span>
            <br />
            {reason ? t('version.ours', { reason, by: by ?? '' }) : t('version.plan')}
          </li>
        ))}
      </ol>
      {detail.allowedActions.includes('createTarget') && (
        <div className="no-print mt-3">
          {editing ? (
            <TargetForm detail={detail} onDone={() => setEditing(false)} />
          ) : (
            <Button small onPress={() => setEditing(true)}>
              {t('version.new')}
            </Button>
          )}
        </div>
      )}
    </Card>
  )
}
