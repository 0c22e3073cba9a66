import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { asProblem } from '@/api/problem'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Form } from '@/ui/Form'
import { CountField, readCount } from '@/ui/field/CountField'
import { useForm } from '@/ui/useForm'
import { type ApiClient, type NewSecret, rotateSecret } from './queries'
import { lifeOf, SecretLifeField } from './SecretLifeField'

type Props = { client: ApiClient; onCancel: () => void; onMade: (made: NewSecret) => Promise<void> }

/** Asks how long the new secret is to live, and how long the one before. */
export function RotateDialog({ client, onCancel, onMade }: Props) {
  const { t } = useTranslation('client')
  const { t: tUi } = useTranslation('ui')
  const labels = { expiresOn: t('expiresOn'), overlapHours: t('rotate.overlap') }
  const form = useForm({
    initial: { expiresOn: lifeOf(365), overlapHours: '24' },
    asProblem,
    check: ({ expiresOn, overlapHours }) => ({
      ...(expiresOn === '' && { expiresOn: tUi('form.fillIn', { label: labels.expiresOn }) }),
      ...(readCount(overlapHours) === undefined && {
        overlapHours: tUi('form.fillIn', { label: labels.overlapHours }),
      }),
    }),
    submit: async ({ expiresOn, overlapHours }) =>
      onMade(await rotateSecret(client, { expiresOn, overlapHours: readCount(overlapHours) ?? 0 })),
  })
  return (
    <Dialog open title={t('rotate.title', { name: client.name })} onClose={onCancel}>
      <Form form={form} label={t('rotate.do')} labels={labels}>
        <SecretLifeField {...form.field('expiresOn')} />
        <CountField
          {...form.field('overlapHours')}
          label={labels.overlapHours}
          hint={t('rotate.overlapHint')}
          unit={t('rotate.hours')}
          most={limits.NewSecretRequest.overlapHours}
          required
        />
        <div className="flex justify-end gap-2">
          <Button onPress={onCancel}>{tUi('cancel')}</Button>
          <Button type="submit" kind="primary" busy={form.busy}>
            {t('rotate.do')}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
