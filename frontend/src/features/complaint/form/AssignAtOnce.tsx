import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem, type ProblemError } from '@/api/problem'
import { officeQuery } from '@/features/organization/queries'
import { localName } from '@/lib/local-name'
import { Button } from '@/ui/Button'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { steps } from '../case/case-steps'
import { type Complaint, takeComplaint } from '../queries'

/** Gives a new case to the unit that usually handles its topic, by one press. */
export function AssignAtOnce({ complaint }: { complaint: Complaint }) {
  const { t, i18n } = useTranslation('complaint')
  const queryClient = useQueryClient()
  const { data: office } = useQuery(officeQuery)
  const [problem, setProblem] = useState<ProblemError>()
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState(false)
  const { id, version, topic, allowedActions, confidential } = complaint
  const unit = office?.units.find(({ code, active }) => active && code === topic.unitCode)
  // A confidential case needs a named person; that is asked on its own page.
  if (!unit || confidential || !allowedActions.includes('assign')) return null
  const name = localName(unit, i18n.language)

  async function assign(code: string) {
    setBusy(true)
    setProblem(undefined)
    try {
      const saved = await steps.assign(id, version, { unit: code })
      setDone(true)
      await takeComplaint(queryClient, saved)
    } catch (error) {
      setProblem(asProblem(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className="mt-3">
      {problem && <ProblemNotice problem={problem} />}
      {done ? (
        <p role="status" className="font-semibold">
          {t('registered.assigned', { unit: name })}
        </p>
      ) : (
        <Button busy={busy} onPress={() => void assign(unit.code)}>
          {t('registered.assign', { unit: name })}
        </Button>
      )}
    </div>
  )
}
