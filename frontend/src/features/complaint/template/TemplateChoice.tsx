import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { Button } from '@/ui/Button'
import { Select } from '@/ui/field/Select'
import type { useForm } from '@/ui/useForm'
import type { Complaint } from '../queries'
import type { SubmitValues } from '../step/submit-values'
import { fillTemplate, type ReplyTemplate, replyTemplatesQuery } from './queries'

type Props = { complaint: Complaint; form: ReturnType<typeof useForm<SubmitValues>> }

/** Begins the reply with a template. What was written before can be had back; the words stay the handler's. */
export function TemplateChoice({ complaint, form }: Props) {
  const { t } = useTranslation('complaint')
  const { data, error: unread } = useQuery(replyTemplatesQuery)
  const [before, setBefore] = useState<string>()
  const [fault, setFault] = useState<string>()
  const { values, set } = form
  const fitting = (data?.items ?? []).filter((one) => one.active && fits(one, complaint, values))
  // Those of the case's own topic come first.
  const offered = [...fitting.filter(({ topic }) => topic), ...fitting.filter(({ topic }) => !topic)]

  async function take(id: string) {
    const template = offered.find((one) => one.id === id)
    if (!template) return
    setFault(undefined)
    try {
      const filled = await fillTemplate(id, {
        case: complaint.id,
        agency: values.agency.trim() || undefined,
        earlierNumber: values.earlierNumber.trim() || undefined,
      })
      setBefore(values.reply.trim() === '' ? undefined : values.reply)
      set('outcome', template.outcome)
      if (template.dismissalGround) set('dismissalGround', template.dismissalGround)
      set('reply', filled.text)
    } catch (error) {
      setFault(asProblem(error).message || t('template.failed'))
    }
  }

  if (!unread && offered.length === 0) return null
  return (
    <div>
      <Select
        label={t('template.use')}
        name="template"
        value=""
        hint={t('template.useHint')}
        emptyLabel={t('template.choose')}
        error={fault ?? (unread ? t('template.failed') : undefined)}
        options={offered.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => void take(id)}
      />
      {before !== undefined && (
        <p role="status" className="mt-1 flex flex-wrap items-center gap-2 text-[0.9375rem]">
          {t('template.replaced')}
          <Button
            small
            onPress={() => {
              set('reply', before)
              setBefore(undefined)
            }}
          >
            {t('template.undo')}
          </Button>
        </p>
      )}
    </div>
  )
}

function fits({ outcome, dismissalGround, topic }: ReplyTemplate, complaint: Complaint, chosen: SubmitValues): boolean {
  if (topic && topic.code !== complaint.topic.code) return false
  if (chosen.outcome !== '' && chosen.outcome !== outcome) return false
  return !dismissalGround || chosen.dismissalGround === '' || chosen.dismissalGround === dismissalGround
}
