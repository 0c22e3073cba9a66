import type { ReactNode } from 'react'
import { Form } from '@/ui/Form'
import { LeaveGuard } from '@/ui/LeaveGuard'
import { ConflictNotice } from '@/ui/notice/ConflictNotice'
import { Page } from '@/ui/Page'
import type { useForm } from '@/ui/useForm'
import { SubmitBar } from './SubmitBar'
import type { Uploads } from './useUploads'

type Props<T extends { version: number }, V extends Record<string, unknown>> = {
  title: string
  /** What is edited, in a word beside the title. */
  aside: string
  /** What the room's form hook gave. */
  edited: { form: ReturnType<typeof useForm<V>>; uploads: Uploads; labels: Record<keyof V & string, string> }
  /** What `useVersioned` gave. */
  versions: { theirs: T | undefined; accept: (seen: T) => void }
  valuesOf: (stored: T) => V
  /** The values as a reader understands them, always in the same order. */
  wordsOf: (values: V) => { name: keyof V & string; words: string }[]
  /** What of mine stays when theirs is taken. */
  kept?: (mine: V) => Partial<V>
  /** The word on the button. */
  save: string
  /** The way out without saving. */
  cancel: ReactNode
  children: ReactNode
}

/** The page on which a thing with files is edited that somebody else may change meanwhile: then both are shown, and one is kept. */
export function EditSheet<T extends { version: number }, V extends Record<string, unknown>>({
  title,
  aside,
  edited: { form, uploads, labels },
  versions: { theirs, accept },
  valuesOf,
  wordsOf,
  kept,
  save,
  cancel,
  children,
}: Props<T, V>) {
  return (
    <Page title={title} aside={aside}>
      <LeaveGuard when={form.dirty} />
      <div className="card p-4 sm:p-5">
        <Form form={theirs ? { ...form, problem: undefined } : form} label={title} labels={labels}>
          {theirs && (
            <ConflictNotice
              sides={wordsOf(form.values).map(({ name, words }, place) => ({
                label: labels[name],
                mine: words,
                theirs: wordsOf(valuesOf(theirs))[place]?.words ?? '',
              }))}
              onKeepMine={() => {
                accept(theirs)
                void form.onSubmit()
              }}
              onTakeTheirs={() => {
                accept(theirs)
                form.reset({ ...valuesOf(theirs), ...kept?.(form.values) })
              }}
            />
          )}
          {children}
          <SubmitBar busy={form.busy} uploads={uploads} label={save}>
            {cancel}
          </SubmitBar>
        </Form>
      </div>
    </Page>
  )
}
