import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BroughtIn } from '../line/BroughtIn'
import { Filled } from '../line/Filled'
import { LineGroup } from '../line/LineGroup'
import { LineReader } from '../line/LineReader'
import { Remarks } from '../line/Remarks'
import { type Report, reportQuery } from '../queries'
import { groupsOf } from './groups'
import { ReportFoot } from './ReportFoot'
import { ReportFrame } from './ReportFrame'
import { StepButtons } from './StepButtons'

const RemarkDialog = lazy(async () => ({ default: (await import('./RemarkDialog')).RemarkDialog }))

/** A report that the caller does not fill in: as it stands, with what may be decided about it. */
export function ReportReader({ report }: { report: Report }) {
  const { t } = useTranslation('progress')
  const queryClient = useQueryClient()
  const [remarked, setRemarked] = useState<string>()
  const { id, lines, filled, allowedActions, version } = report
  const line = lines.find(({ item }) => item.lineageId === remarked)
  const onRemark = allowedActions.includes('remark') ? setRemarked : undefined
  const again = () => void queryClient.refetchQueries(reportQuery(id))
  const missing = report.missing.flatMap(({ fields }) => fields.filter((field) => field !== 'kind')).length
  const open = report.state === 'DRAFT' || report.state === 'RETURNED'
  return (
    <>
      <ReportFrame
        first={
          <Filled filled={filled} lines={lines.length} words={open ? t('filled.reading', { count: missing }) : ''} />
        }
        then={
          <>
            <Remarks report={report} />
            <BroughtIn items={lines.map(({ item }) => item)} />
          </>
        }
      >
        {groupsOf(lines, (one) => one.item).map((group) => (
          <LineGroup
            key={group.code}
            code={group.code}
            title={group.title}
            filled={group.lines.filter(({ words }) => words.kind).length}
            all={group.lines.length}
          >
            {group.lines.map((one) => (
              <LineReader key={one.item.lineageId} line={one} onRemark={onRemark} />
            ))}
          </LineGroup>
        ))}
      </ReportFrame>
      <ReportFoot>
        <StepButtons report={report} version={version} />
      </ReportFoot>
      <Suspense>
        {line && (
          <RemarkDialog
            reportId={id}
            line={line}
            onStored={again}
            onBehind={again}
            onClose={() => setRemarked(undefined)}
          />
        )}
      </Suspense>
    </>
  )
}
