import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { CheckboxGroup } from '@/ui/field/CheckboxGroup'
import { TextField } from '@/ui/field/TextField'
import { useKindWords } from './useKindWords'
import type { WebhookValues } from './values'

export function useWebhookLabels() {
  const { t } = useTranslation('webhook')
  return { name: t('name'), url: t('url'), kinds: t('kinds') }
}

/** What the browser can see by itself; which addresses may be reached the server knows. */
export function useWebhookCheck() {
  const labels = useWebhookLabels()
  const { t } = useTranslation('webhook')
  const { t: tUi } = useTranslation('ui')
  return ({ name, url }: WebhookValues) => ({
    ...(name.trim() === '' && { name: tUi('form.fillIn', { label: labels.name }) }),
    ...(!URL.canParse(url.trim()) && { url: t('urlFault') }),
  })
}

type FieldOf = <K extends keyof WebhookValues>(
  name: K,
) => { name: K; value: WebhookValues[K]; onChange: (value: WebhookValues[K]) => void; error?: string }

/** The fields that adding and changing share. */
export function WebhookFields({ field }: { field: FieldOf }) {
  const { t } = useTranslation('webhook')
  const labels = useWebhookLabels()
  const { options } = useKindWords()
  return (
    <>
      <TextField
        {...field('name')}
        label={labels.name}
        hint={t('nameHint')}
        autoComplete="off"
        maxLength={limits.WebhookRequest.name}
        required
      />
      <TextField
        {...field('url')}
        label={labels.url}
        hint={t('urlHint')}
        type="url"
        autoComplete="off"
        maxLength={limits.WebhookRequest.url}
        required
      />
      <CheckboxGroup {...field('kinds')} label={labels.kinds} hint={t('kindsHint')} options={options} />
    </>
  )
}
