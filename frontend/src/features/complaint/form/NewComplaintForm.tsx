import { useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SubmitBar } from '@/features/attachment/SubmitBar'
import { Form } from '@/ui/Form'
import { LeaveGuard } from '@/ui/LeaveGuard'
import { type Complaint, createComplaint, createFollowUp, takeComplaint } from '../queries'
import { followingValues, personOf, personValues, valuesLike } from '../values'
import { ComplaintFields } from './ComplaintFields'
import { AlreadyRegistered, RestoredDraft } from './DraftNotices'
import { lastChannel, rememberChannel } from './last-channel'
import { PersonFields } from './PersonFields'
import { useComplaintDraft } from './useComplaintDraft'
import { useComplaintForm } from './useComplaintForm'
import { useSimilar } from './useSimilar'

// Only who comes again is asked about.
const EarlierPetitioner = lazy(async () => ({ default: (await import('./EarlierPetitioner')).EarlierPetitioner }))
const SimilarCases = lazy(async () => ({ default: (await import('./SimilarCases')).SimilarCases }))

type Props = {
  /** Whose channel of last time is offered. */
  account: string
  /** Under which name the draft is kept. */
  place: string
  /** The case that was answered, when its petitioner comes again. */
  follows?: Complaint
  onSaved: (saved: Complaint) => void
}

/** The empty form, or what was left here; similar earlier cases stand beside it. */
export function NewComplaintForm({ account, place, follows, onSaved }: Props) {
  const { t } = useTranslation('complaint')
  const queryClient = useQueryClient()
  const box = useRef<HTMLDivElement>(null)
  const { draft, kept, key, keep, discard, remove } = useComplaintDraft(place)
  const [fresh] = useState(() => (follows ? followingValues(follows) : valuesLike(lastChannel(account))))
  const complaintForm = useComplaintForm({
    initial: draft?.values ?? fresh,
    submit: async (body) => {
      const saved = await (follows ? createFollowUp(follows.id, body, key.current) : createComplaint(body, key.current))
      remove()
      if (!follows) rememberChannel(account, body.channel)
      void takeComplaint(queryClient, saved)
      onSaved(saved)
    },
  })
  const { form, uploads, labels } = complaintForm
  const { values, dirty, busy } = form
  const similar = useSimilar(values, follows?.id)

  // Somebody waits on the telephone: the first key already chooses how it came in, or writes the subject where that is as last time.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form opens
  useEffect(() => {
    const first = values.channel ? '[name="subject"]' : 'input'
    box.current?.querySelector<HTMLInputElement>(first)?.focus()
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: kept when the values change, not when the keeper does
  useEffect(() => {
    if (dirty) keep(values)
  }, [values, dirty])

  function startAfresh() {
    discard()
    form.reset(fresh)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void form.onSubmit()
  }

  // The first attempt got through after all, only its answer was lost; then something was changed and submitted again.
  const already = form.problem?.code === 'idempotency-key-reused'
  const halfKept = kept && personOf(values) !== undefined
  return (
    <>
      <LeaveGuard
        when={dirty}
        kept={kept}
        text={values.confidential ? t('draft.noneKept') : halfKept ? t('draft.halfKept') : undefined}
      />
      {draft && <RestoredDraft at={draft.at} filesGone={draft.filesGone} onDiscard={startAfresh} />}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-3 xl:grid-cols-[minmax(0,1fr)_19rem]">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens for the keys that submit from any field */}
        <div ref={box} className="card p-4 sm:p-5" onKeyDown={onKeyDown}>
          <Form form={already ? { ...form, problem: undefined } : form} label={t('form.title')} labels={labels}>
            {already && <AlreadyRegistered onDiscard={startAfresh} />}
            <ComplaintFields
              {...complaintForm}
              person={
                <>
                  <Suspense>
                    {follows && (
                      <EarlierPetitioner
                        complaint={follows}
                        onTaken={(person) => {
                          for (const [name, value] of Object.entries(personValues(person))) {
                            form.set(name as keyof ReturnType<typeof personValues>, value)
                          }
                        }}
                      />
                    )}
                  </Suspense>
                  <PersonFields
                    form={form}
                    labels={labels}
                    explain={t(follows ? 'petitioner.explainFollow' : 'petitioner.explain')}
                  />
                </>
              }
            />
            {similar.length > 0 && (
              <p className="xl:hidden">
                <a href="#similar" className="font-semibold text-accent underline">
                  {t('similar.found', { count: similar.length })}
                </a>
              </p>
            )}
            <SubmitBar busy={busy} uploads={uploads} label={t('form.submit')}>
              <span className="self-center text-sm text-ink-soft phone:hidden">{t('form.keys')}</span>
            </SubmitBar>
          </Form>
        </div>
        <Suspense>
          <SimilarCases cases={similar} />
        </Suspense>
      </div>
    </>
  )
}
