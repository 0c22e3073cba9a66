import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { asProblem } from '@/api/problem'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Form } from '@/ui/Form'
import { TextField } from '@/ui/field/TextField'
import { useForm } from '@/ui/useForm'
import { type Person, revealPetitioner } from '../queries'

type Props = { id: string; onRevealed: (person: Person) => void; onClose: () => void }

/** Asks what personal data are needed for, and hands them over. They go nowhere else. */
export function RevealDialog({ id, onRevealed, onClose }: Props) {
  const { t } = useTranslation('complaint')
  const { t: tUi } = useTranslation('ui')
  const label = t('reveal.purpose')
  const form = useForm({
    initial: { purpose: '' },
    asProblem,
    check: ({ purpose }) =>
      purpose.trim().length < limits.least.RevealRequest.purpose ? { purpose: tUi('form.fillIn', { label }) } : {},
    submit: async ({ purpose }) => {
      onRevealed(await revealPetitioner(id, purpose.trim()))
      onClose()
    },
  })
  return (
    <Dialog open title={t('reveal.title')} onClose={onClose}>
      <Form form={form} label={t('reveal.title')} labels={{ purpose: label }}>
        <p>{t('reveal.explain')}</p>
        <TextField
          {...form.field('purpose')}
          label={label}
          hint={t('reveal.hint')}
          maxLength={limits.RevealRequest.purpose}
          required
        />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{tUi('cancel')}</Button>
          <Button type="submit" kind="primary" busy={form.busy}>
            {t('reveal.submit')}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
