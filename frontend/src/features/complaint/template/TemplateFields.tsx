import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { localName } from '@/lib/local-name'
import { Button } from '@/ui/Button'
import { CheckField } from '@/ui/field/CheckboxGroup'
import { ChoiceTiles } from '@/ui/field/ChoiceTiles'
import { CountField } from '@/ui/field/CountField'
import { Select } from '@/ui/field/Select'
import { TextField } from '@/ui/field/TextField'
import type { useForm } from '@/ui/useForm'
import { complaintTopicsQuery } from '../queries'
import { grounds, outcomes } from '../step/submit-values'
import { placeholders, type TemplateValues } from './values'

type Props = {
  form: ReturnType<typeof useForm<TemplateValues>>
  labels: Record<keyof TemplateValues, string>
  /** The topic that is stored, which stays on offer even when it went out of use since. */
  topic?: string
}

/** The fields of a template; what the server fills in is put into the text by a press. */
export function TemplateFields({ form, labels, topic }: Props) {
  const { t, i18n } = useTranslation('complaint')
  const { data: topics } = useSuspenseQuery(complaintTopicsQuery)
  const offered = topics.items.filter(({ active, code }) => active || code === topic)

  /** Where the cursor stands; at the end where it never was. */
  function insert(placeholder: string) {
    const box = document.querySelector<HTMLTextAreaElement>('textarea[name="text"]')
    const { text } = form.values
    const at = box && document.activeElement !== document.body ? box.selectionStart : text.length
    form.set('text', `${text.slice(0, at)}{${placeholder}}${text.slice(at)}`)
  }

  return (
    <>
      <TextField {...form.field('name')} label={labels.name} maxLength={limits.ReplyTemplateRequest.name} required />
      <ChoiceTiles
        {...form.field('outcome')}
        label={labels.outcome}
        required
        options={outcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
      />
      {form.values.outcome === 'DISMISSED' && (
        <Select
          {...form.field('dismissalGround')}
          label={labels.dismissalGround}
          emptyLabel={t('template.everyGround')}
          options={grounds.map((value) => ({ value, label: t(`ground.${value}`) }))}
        />
      )}
      <Select
        {...form.field('topic')}
        label={labels.topic}
        emptyLabel={t('template.everyTopic')}
        options={offered.map((one) => ({ value: one.code, label: localName(one, i18n.language) }))}
      />
      <TextField
        {...form.field('text')}
        label={labels.text}
        hint={t('template.textHint')}
        rows={12}
        maxLength={limits.ReplyTemplateRequest.text}
        required
      />
      <fieldset className="flex flex-wrap items-center gap-2">
        <legend className="mb-1 text-sm text-ink-soft">{t('template.insert')}</legend>
        {placeholders.map((one) => (
          <Button key={one} small onPress={() => insert(one)}>
            {t(`template.placeholder.${one}`)}
          </Button>
        ))}
      </fieldset>
      <CountField
        {...form.field('place')}
        label={labels.place}
        hint={t('template.placeHint')}
        most={limits.ReplyTemplateRequest.place}
      />
      <CheckField {...form.field('active')} label={t('template.activeHint')} />
    </>
  )
}
