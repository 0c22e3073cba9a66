import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Form } from '@/ui/Form'
import { TextField } from '@/ui/field/TextField'
import { useForm } from '@/ui/useForm'

type Props = {
  title: string
  /** The name until now. */
  name?: string
  taken: string[]
  onSave: (name: string) => void
  onClose: () => void
}

/** As fits a button; the name stays on this device. */
const longestName = 30

/** Asks for the name under which a set of filters is kept. */
export function FilterNameDialog({ title, name = '', taken, onSave, onClose }: Props) {
  const { t } = useTranslation('complaint')
  const { t: tUi } = useTranslation('ui')
  const label = t('quick.name')
  const form = useForm({
    initial: { filterName: name },
    asProblem,
    check: ({ filterName }) => {
      const wanted = filterName.trim()
      if (wanted === '') return { filterName: tUi('form.fillIn', { label }) }
      return taken.includes(wanted) ? { filterName: t('quick.taken') } : {}
    },
    submit: async ({ filterName }) => onSave(filterName.trim()),
  })
  return (
    <Dialog open title={title} onClose={onClose}>
      <Form form={form} label={title} labels={{ filterName: label }}>
        <TextField
          {...form.field('filterName')}
          label={label}
          hint={t('quick.hint')}
          maxLength={longestName}
          required
        />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{tUi('cancel')}</Button>
          <Button type="submit" kind="primary">
            {tUi('save')}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
