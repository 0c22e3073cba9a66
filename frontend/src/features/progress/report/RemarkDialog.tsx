import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { asProblem } from '@/api/problem'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Form } from '@/ui/Form'
import { TextField } from '@/ui/field/TextField'
import { toast } from '@/ui/notice/Toast'
import { useForm } from '@/ui/useForm'
import type { ReportLine } from '../queries'
import { storeRemark } from './actions'

type Props = {
  reportId: string
  line: ReportLine
  onStored: (line: ReportLine) => void
  /** The line was changed meanwhile. */
  onBehind: () => void
  onClose: () => void
}

/** What research and evaluation remark at a line; an empty remark takes it away. */
export function RemarkDialog({ reportId, line, onStored, onBehind, onClose }: Props) {
  const { t } = useTranslation('progress')
  const { t: tUi } = useTranslation('ui')
  const { item, words, version } = line
  const form = useForm({
    initial: { remark: words.remark ?? '' },
    asProblem,
    submit: async ({ remark }) => {
      try {
        onStored(await storeRemark(reportId, item.lineageId, version, remark.trim()))
        toast(t('did.remark'))
        onClose()
      } catch (error) {
        if ([409, 412].includes(asProblem(error).status)) onBehind()
        throw error
      }
    },
  })
  const label = t('field.remark')
  const title = t('note.title', { code: item.code })
  return (
    <Dialog open title={title} onClose={onClose} hold={form.dirty}>
      <Form form={form} label={title} labels={{ remark: label }}>
        <p className="text-ink-soft">{item.text}</p>
        <TextField {...form.field('remark')} label={label} rows={4} maxLength={limits.ProgressRemark.remark} />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{tUi('cancel')}</Button>
          <Button type="submit" kind="primary" busy={form.busy}>
            {tUi('save')}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
