import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { asProblem, type ProblemError } from '@/api/problem'
import type { Period } from '../queries'
import { openReport } from './actions'

/** Leads to the report of a month, which is made if there is none; however often it is pressed there is one. */
export function useOpenReport() {
  const navigate = useNavigate()
  const running = useRef(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ProblemError>()

  async function open({ unit, year, month }: Period) {
    if (running.current) return
    running.current = true
    setBusy(true)
    setProblem(undefined)
    try {
      const { id } = await openReport({ unit: unit.code, year, month })
      await navigate({ to: '/progress/$id', params: { id } })
    } catch (error) {
      setProblem(asProblem(error))
    } finally {
      running.current = false
      setBusy(false)
    }
  }

  return { open, busy, problem }
}
