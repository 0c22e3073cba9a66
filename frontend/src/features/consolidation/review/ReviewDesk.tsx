import { useRouter } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { usePhone } from '@/ui/usePhone'
import { NewsSheet } from '../month/NewsSheet'
import type { News, StepName, Target } from '../queries'
import { ReviewList } from './ReviewList'
import { type Desk, deskOf, nextWaiting } from './review-desk'

const StepDialog = lazy(async () => ({ default: (await import('../month/StepDialog')).StepDialog }))

type Step = { name: 'review' | 'return'; targets: News[] }
type Props = { month: string; waiting: News[]; none: ReactNode }

const targetOf = ({ reportId, version, unit }: News): Target => ({ id: reportId, version, unit })

/** The reports that wait, beside what is new in the chosen one. What was decided stays in the list until the page is left. */
export function ReviewDesk({ month, waiting, none }: Props) {
  const { t } = useTranslation('consolidation')
  const router = useRouter()
  const phone = usePhone()
  const [desk, setDesk] = useState<Desk>({ rows: [], done: {} })
  const [chosenId, setChosenId] = useState<string>()
  const [step, setStep] = useState<Step>()
  const list = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const moved = useRef(false)
  const { rows, done } = deskOf(desk, waiting)
  const chosen = rows.find(({ reportId }) => reportId === chosenId) ?? rows[0]
  const left = rows.filter(({ reportId }) => !done[reportId])
  const able = (name: StepName) => left.filter(({ allowedActions }) => allowedActions.includes(name))

  // Once a report is decided upon, the next one is at hand: for the keys in the list, on a phone under the thumb.
  useEffect(() => {
    if (step || !moved.current) return
    moved.current = false
    list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus({ preventScroll: phone })
    if (phone) sheet.current?.scrollIntoView?.({ block: 'start' })
  }, [step, phone])

  if (!chosen) return none

  function decided({ name, targets }: Step) {
    const ids = targets.map(({ reportId }) => reportId)
    const next = { rows, done: { ...done, ...Object.fromEntries(ids.map((id) => [id, name])) } }
    setDesk(next)
    setChosenId(nextWaiting(next, ids.at(-1)) ?? chosen?.reportId)
    moved.current = true
    setStep(undefined)
  }

  const ask = (name: Step['name'], news: News) => {
    if (!done[news.reportId] && news.allowedActions.includes(name)) setStep({ name, targets: [news] })
  }

  return (
    <div className="md:grid md:grid-cols-[15rem_minmax(0,1fr)] md:items-start md:gap-4 lg:grid-cols-[18rem_minmax(0,1fr)]">
      <div className="mb-3 space-y-2 md:sticky md:top-16 md:mb-0">
        <p role="status" className="font-semibold">
          {t(left.length > 0 ? 'review.left' : 'review.finished', { count: left.length, all: rows.length })}
        </p>
        <ReviewList
          ref={list}
          rows={rows}
          done={done}
          chosen={chosen}
          onChoose={(news) => setChosenId(news.reportId)}
          onOpen={(news) => router.history.push(`/progress/${news.reportId}`)}
          onAsk={ask}
        />
        <div className="no-print flex flex-wrap gap-2">
          {(['review', 'return'] as const).map(
            (name) =>
              able(name).length > 1 && (
                <Button key={name} small onPress={() => setStep({ name, targets: able(name) })}>
                  {t(`all.${name}`, { count: able(name).length })}
                </Button>
              ),
          )}
        </div>
      </div>
      <div ref={sheet} className="scroll-mt-16">
        <NewsSheet news={chosen} done={done[chosen.reportId]} onAsk={ask} />
      </div>
      {step && (
        <Suspense>
          <StepDialog
            step={step.name}
            month={month}
            targets={step.targets.map((one) =>
              // On the version that stands there now, when somebody was faster meanwhile.
              targetOf(rows.find(({ reportId }) => reportId === one.reportId) ?? one),
            )}
            onDone={() => decided(step)}
            onClose={() => setStep(undefined)}
          />
        </Suspense>
      )}
    </div>
  )
}
