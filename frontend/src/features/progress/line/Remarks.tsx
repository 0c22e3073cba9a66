import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import type { Report } from '../queries'

/** What research and evaluation remarked to the whole, this month and last. */
export function Remarks({ report: { remark, previousRemark, consolidatedBy } }: { report: Report }) {
  const { t } = useTranslation('progress')
  return (
    <>
      {remark && (
        <Card title={t('remarks.now')} aside={consolidatedBy}>
          <p className="whitespace-pre-line [overflow-wrap:anywhere]">{remark}</p>
        </Card>
      )}
      {previousRemark && (
        <Card title={t('remarks.before')}>
          <p className="whitespace-pre-line [overflow-wrap:anywhere]">{previousRemark}</p>
        </Card>
      )}
    </>
  )
}
