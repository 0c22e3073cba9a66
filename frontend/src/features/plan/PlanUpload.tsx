import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem, ProblemError } from '@/api/problem'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { FileDrop } from '@/ui/field/FileDrop'
import { FaultList } from '@/ui/notice/FaultList'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { createPlanDocument, type Plan, type PlanDocument } from './queries'

/** A new revision starts as a copy: downloaded, edited, and given back here as a draft. */
export function PlanUpload({ onStored }: { onStored: (plan: Plan) => void }) {
  const { t } = useTranslation('plan')
  const [file, setFile] = useState<File>()
  const [problem, setProblem] = useState<ProblemError>()
  const [busy, setBusy] = useState(false)

  async function store() {
    if (!file || busy) return
    setBusy(true)
    setProblem(undefined)
    try {
      onStored(await createPlanDocument(await read(file)))
      setFile(undefined)
    } catch (error) {
      setProblem(error instanceof SyntaxError ? unreadable(t('upload.unreadable')) : asProblem(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Card title={t('upload.title')} className="mt-4">
      <p className="mb-3 max-w-[60em] text-ink-soft">{t('upload.text')}</p>
      <FileDrop
        label={t('upload.choose')}
        types={['.json', 'application/json']}
        file={file}
        onFile={(chosen) => {
          setFile(chosen)
          setProblem(undefined)
        }}
      />
      {problem && (
        <div className="mt-3">
          <ProblemNotice problem={problem}>
            <FaultList faults={problem.fieldErrors} />
          </ProblemNotice>
        </div>
      )}
      {file && (
        <div className="mt-3">
          <Button kind="primary" busy={busy} onPress={() => void store()}>
            {t('upload.store')}
          </Button>
        </div>
      )}
    </Card>
  )
}

const read = async (file: File) => JSON.parse(await file.text()) as PlanDocument

const unreadable = (detail: string) => new ProblemError({ status: 422, code: 'file-unreadable', detail })
