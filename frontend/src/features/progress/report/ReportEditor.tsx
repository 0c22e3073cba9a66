import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { beforeSignOut } from '@/lib/sign-out'
import { LeaveGuard } from '@/ui/LeaveGuard'
import { type Problem, ProblemNotice } from '@/ui/notice/ProblemNotice'
import { toast } from '@/ui/notice/Toast'
import { BroughtIn } from '../line/BroughtIn'
import { FillButtons } from '../line/FillButtons'
import { Filled } from '../line/Filled'
import { Remarks } from '../line/Remarks'
import { MissingCard } from '../months/MissingCard'
import { type Report, reportQuery } from '../queries'
import { fillings, storeLine } from './actions'
import { Autosave } from './autosave'
import { lineDrafts } from './drafts'
import { EditorFoot } from './EditorFoot'
import { EditorGroups } from './EditorGroups'
import { ReportFrame } from './ReportFrame'
import { AutosaveContext, useItems, useSummary } from './useAutosave'

const RemarkDialog = lazy(async () => ({ default: (await import('./RemarkDialog')).RemarkDialog }))

type Props = { report: Report; account: string }

/** A report that is filled in. Nothing needs saving: what is typed is kept and sent by itself. */
export function ReportEditor({ report, account }: Props) {
  const queryClient = useQueryClient()
  const [autosave] = useState(() => {
    const query = reportQuery(report.id)
    return new Autosave(report, {
      store: (lineage, version, body) => storeLine(report.id, lineage, version, body),
      read: () => queryClient.fetchQuery({ ...query, staleTime: 0 }),
      onBehind: () => void queryClient.refetchQueries(query),
      drafts: lineDrafts(account, report.id),
    })
  })
  useEffect(() => autosave.start(), [autosave])
  useEffect(
    () =>
      beforeSignOut(async () => {
        await autosave.flush()
        return autosave.unkept()
      }),
    [autosave],
  )
  // The report was read again, here or after a step: what others stored appears, what was typed here stays.
  useEffect(() => autosave.take(report), [autosave, report])
  return (
    <AutosaveContext value={autosave}>
      <Sheet report={report} autosave={autosave} />
    </AutosaveContext>
  )
}

function Sheet({ report, autosave }: { report: Report; autosave: Autosave }) {
  const { t } = useTranslation('progress')
  const queryClient = useQueryClient()
  const items = useItems()
  const summary = useSummary()
  const [remarked, setRemarked] = useState<string>()
  const [problem, setProblem] = useState<Problem>()
  const { filled, lines, plain, waiting, kept } = summary
  const again = () => void queryClient.refetchQueries(reportQuery(report.id))

  async function fill(how: keyof typeof fillings) {
    setProblem(undefined)
    try {
      // What is typed goes first, so that it is not taken for an empty line.
      await autosave.flush()
      const before = autosave.summary().filled
      autosave.take(await fillings[how](report.id))
      toast(t(`did.${how}`, { count: autosave.summary().filled - before }))
    } catch (error) {
      setProblem(asProblem(error))
    }
  }

  const fillButtons = <FillButtons summary={summary} onFill={fill} />
  const explain = lines - filled - plain
  return (
    <>
      <LeaveGuard when={waiting > 0 && !kept} />
      {autosave.restored > 0 && (
        <p role="status" className="card no-print mb-3 border-s-4 border-s-accent px-4 py-2">
          {t('save.restored', { count: autosave.restored })}
        </p>
      )}
      {problem && (
        <div className="mb-3">
          <ProblemNotice problem={problem} />
        </div>
      )}
      <ReportFrame
        first={
          <>
            <Filled
              filled={filled}
              lines={lines}
              words={[
                plain > 0 && t('filled.plain', { count: plain }),
                explain > 0 && t('filled.explain', { count: explain }),
              ]
                .filter((words) => words !== false)
                .join('')}
            />
            <MissingCard summary={summary} />
            <div className="flex flex-wrap gap-2 *:grow sm:hidden">{fillButtons}</div>
          </>
        }
        then={
          <>
            <Remarks report={report} />
            <BroughtIn items={items} />
          </>
        }
      >
        <EditorGroups items={items} onRemark={report.allowedActions.includes('remark') ? setRemarked : undefined} />
      </ReportFrame>
      <EditorFoot report={report} summary={summary}>
        <div className="hidden flex-wrap gap-2 sm:flex">{fillButtons}</div>
      </EditorFoot>
      <Suspense>
        {remarked !== undefined && (
          <RemarkDialog
            reportId={report.id}
            line={autosave.line(remarked).line}
            onStored={(line) => autosave.takeLine(line)}
            onBehind={again}
            onClose={() => setRemarked(undefined)}
          />
        )}
      </Suspense>
    </>
  )
}
