import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { asProblem } from '@/api/problem'
import { useVersioned } from '@/api/useVersioned'
import { Button } from '@/ui/Button'
import { Form } from '@/ui/Form'
import { TextField } from '@/ui/field/TextField'
import { LeaveGuard } from '@/ui/LeaveGuard'
import { ConflictNotice } from '@/ui/notice/ConflictNotice'
import { toast } from '@/ui/notice/Toast'
import { useForm } from '@/ui/useForm'
import { LineCard } from './LineCard'
import { fillReport, type Report, reportQuery, takeReport } from './queries'
import { atLines, bodyOf, fieldOf, parts, rebased, type Values, valuesOf, writable } from './values'

type Props = { stored: Report; onDirty: (dirty: boolean) => void }

/** The lines of a report to be filled in; half of it may be stored and the rest another day. */
export function LinesForm({ stored, onDirty }: Props) {
  const { t } = useTranslation('dissatisfaction')
  const queryClient = useQueryClient()
  // What was typed is compared with this state and stored on its version, whatever is read meanwhile.
  const [report, setReport] = useState(stored)
  const { theirs, save, accept } = useVersioned(report, () =>
    queryClient.fetchQuery({ ...reportQuery(report.id), staleTime: 0 }),
  )
  // What somebody else stored meanwhile, once the caller has seen it and goes on.
  const seen = useRef<Report>(undefined)
  const form = useForm<Values>({
    initial: valuesOf(report),
    asProblem,
    submit: async (values) => {
      const onto = seen.current ?? report
      const mine = rebased(report, values, onto)
      let saved: Report
      try {
        saved = await save((version) => fillReport(report.id, version, bodyOf(onto, mine)))
      } catch (error) {
        throw atLines(onto, mine, error)
      }
      seen.current = undefined
      toast(t('done.update'))
      await takeReport(queryClient, saved)
    },
  })
  useEffect(() => {
    onDirty(form.dirty)
    return () => onDirty(false)
  }, [form.dirty, onDirty])
  // Nothing is typed that is not stored: what was stored since, here or by somebody else, is simply shown.
  if (!form.dirty && !form.busy && stored.version > report.version) {
    setReport(stored)
    accept(stored)
    form.reset(valuesOf(stored))
  }

  const labels: Record<string, string> = Object.fromEntries(
    report.lines.flatMap((line) =>
      parts.map((part) => [fieldOf(line, part), t('line.label', { ordinal: line.ordinal, part: t(`part.${part}`) })]),
    ),
  )
  const take = (latest: Report, values: Values) => {
    seen.current = undefined
    accept(latest)
    setReport(latest)
    form.reset(values)
  }
  const editable = new Set(writable(report).map(({ ordinal }) => ordinal))
  return (
    <Form form={theirs ? { ...form, problem: undefined } : form} label={t('report.fill')} labels={labels}>
      <LeaveGuard when={form.dirty} />
      {theirs && (
        <ConflictNotice
          // Only what was typed here: of everything else their words stay, whichever side is chosen.
          sides={Object.entries(valuesOf(report))
            .filter(([name, words]) => form.values[name] !== words)
            .map(([name]) => ({
              label: labels[name] ?? name,
              mine: form.values[name] ?? '',
              theirs: valuesOf(theirs)[name] ?? '',
            }))}
          onKeepMine={() => {
            accept(theirs)
            seen.current = theirs
            void form.onSubmit()
          }}
          onTakeTheirs={() => take(theirs, valuesOf(theirs))}
        />
      )}
      {report.lines.map((line) => (
        <LineCard key={line.ordinal} line={line} unit={report.unit.code}>
          {editable.has(line.ordinal) && (
            <div className="space-y-3">
              {parts.map((part) => (
                <TextField
                  key={part}
                  {...form.field(fieldOf(line, part))}
                  value={form.values[fieldOf(line, part)] ?? ''}
                  label={t(`part.${part}`)}
                  hint={t(`hint.${part}`)}
                  rows={2}
                  maxLength={limits.DissatisfactionWords[part]}
                />
              ))}
            </div>
          )}
        </LineCard>
      ))}
      <div className="flex flex-wrap items-center justify-end gap-3">
        {form.dirty && <span className="text-ink-soft">{t('report.unsaved')}</span>}
        <Button type="submit" kind="primary" busy={form.busy}>
          {t('report.save')}
        </Button>
      </div>
    </Form>
  )
}
