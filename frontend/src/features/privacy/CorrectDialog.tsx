import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { asProblem } from '@/api/problem'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Form } from '@/ui/Form'
import { TextField } from '@/ui/field/TextField'
import { toast } from '@/ui/notice/Toast'
import { useForm } from '@/ui/useForm'
import { correctPerson } from './actions'
import type { PrivacyRequest } from './queries'
import { useTakeRequest } from './useTakeRequest'

type Props = { request: PrivacyRequest; caseIds: string[]; onClose: () => void }

const parts = ['name', 'phone', 'email', 'address'] as const
type Part = (typeof parts)[number]

/** Asks what is right instead; what is left empty stays as it is. */
export function CorrectDialog({ request, caseIds, onClose }: Props) {
  const { t } = useTranslation('privacy')
  const { t: tUi } = useTranslation('ui')
  const take = useTakeRequest(request.id)
  const labels = Object.fromEntries(parts.map((part) => [`petitioner.${part}`, t(`person.${part}`)]))
  const form = useForm<Record<`petitioner.${Part}`, string>>({
    initial: { 'petitioner.name': '', 'petitioner.phone': '', 'petitioner.email': '', 'petitioner.address': '' },
    asProblem,
    check: (values) =>
      Object.values(values).every((text) => text.trim() === '') ? { 'petitioner.name': t('correct.fault') } : {},
    submit: async (values) => {
      const petitioner = Object.fromEntries(
        parts.map((part) => [part, values[`petitioner.${part}`].trim()]).filter(([, text]) => text !== ''),
      )
      await take(correctPerson(request, { caseIds, petitioner }))
      toast(t('done.carriedOut'))
      onClose()
    },
  })
  return (
    <Dialog open title={t('action.correct')} onClose={onClose} hold={form.dirty}>
      <Form form={form} label={t('action.correct')} labels={labels}>
        <p>{t('explain.correct', { count: caseIds.length })}</p>
        {parts.map((part) => (
          <TextField
            key={part}
            {...form.field(`petitioner.${part}`)}
            label={t(`person.${part}`)}
            autoComplete="off"
            maxLength={limits.Petitioner[part]}
          />
        ))}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{tUi('cancel')}</Button>
          <Button type="submit" kind="primary" busy={form.busy}>
            {t('confirm.correct')}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
