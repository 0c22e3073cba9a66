import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { atFields } from '@/api/problem'
import { AttachmentField } from '@/features/attachment/AttachmentField'
import type { Attachment } from '@/features/attachment/useUploads'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Form } from '@/ui/Form'
import { TextField } from '@/ui/field/TextField'
import { useForm } from '@/ui/useForm'
import { type Petition, supplementPetition } from './queries'
import { usePetitionFiles } from './usePetitionFiles'

type Props = { number: string; password: string; onDone: (petition: Petition) => void }

/** The office asked for more: words, and files where they help. */
export function SupplementForm({ number, password, onDone }: Props) {
  const { t } = useTranslation('petition')
  const { t: tUi } = useTranslation('ui')
  const labels = { words: t('supplement'), fileKeys: t('files') }
  const form = useForm({
    initial: { words: '', fileKeys: [] as Attachment[] },
    asProblem: atFields,
    check: ({ words }) => (words.trim() === '' ? { words: tUi('form.fillIn', { label: labels.words }) } : {}),
    submit: async ({ words }) =>
      onDone(await supplementPetition({ number, password, words, fileKeys: await files.keys() })),
  })
  const files = usePetitionFiles(
    form.values.fileKeys,
    (step) => form.set('fileKeys', step),
    limits.SupplementPetitionRequest.fileKeys,
  )
  return (
    <Card title={labels.words}>
      <Form form={form} label={labels.words} labels={labels}>
        <TextField
          {...form.field('words')}
          label={t('supplementLabel')}
          rows={5}
          maxLength={limits.SupplementPetitionRequest.words}
          required
        />
        <AttachmentField name="fileKeys" label={labels.fileKeys} uploads={files.uploads} error={form.errors.fileKeys} />
        <Button type="submit" kind="primary" busy={form.busy}>
          {t('supplementSubmit')}
        </Button>
      </Form>
    </Card>
  )
}
