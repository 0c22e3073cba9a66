import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import type { useVersioned } from '@/api/useVersioned'
import { Button } from '@/ui/Button'
import { Form } from '@/ui/Form'
import { LeaveGuard } from '@/ui/LeaveGuard'
import { ConflictNotice } from '@/ui/notice/ConflictNotice'
import { toast } from '@/ui/notice/Toast'
import { useForm } from '@/ui/useForm'
import { AccountFields, type AccountValues, bodyOf, useAccountCheck, useAccountLabels, valuesOf } from './AccountFields'
import { type Account, updateAccount } from './queries'
import { useUnitName } from './useUnitName'

type Props = {
  account: Account
  versioned: ReturnType<typeof useVersioned<Account>>
  onSaved: (account: Account) => Promise<void>
}

export function AccountForm({ account, versioned, onSaved }: Props) {
  const { t } = useTranslation('identity')
  const { t: tUi } = useTranslation('ui')
  const labels = useAccountLabels()
  const check = useAccountCheck()
  const unitName = useUnitName()
  const form = useForm({
    initial: valuesOf(account),
    asProblem,
    check,
    submit: async (values) => {
      const saved = await versioned.save((version) => updateAccount(account.id, version, bodyOf(values)))
      toast(tUi('saved'))
      await onSaved(saved)
    },
  })
  const { theirs } = versioned

  /** A value as a reader understands it. */
  const words = (values: AccountValues): Record<keyof AccountValues, string> => ({
    ...values,
    roles: [...values.roles]
      .sort()
      .map((role) => t(`role.${role as 'VIEWER'}`))
      .join(t('comma')),
    unitId: unitName(values.unitId) ?? '',
  })

  return (
    <>
      <LeaveGuard when={form.dirty} />
      <Form form={form} label={t('accounts.edit')} labels={labels}>
        {theirs && (
          <ConflictNotice
            sides={(['displayName', 'email', 'roles', 'unitId'] as const).map((name) => ({
              label: labels[name],
              mine: words(form.values)[name],
              theirs: words(valuesOf(theirs))[name],
            }))}
            onKeepMine={() => {
              versioned.accept(theirs)
              form.onSubmit()
            }}
            onTakeTheirs={() => {
              versioned.accept(theirs)
              form.reset(valuesOf(theirs))
            }}
          />
        )}
        <AccountFields field={form.field} />
        <p className="text-sm text-ink-soft">{t('accounts.endsSessions')}</p>
        <Button
          type="submit"
          kind="primary"
          busy={form.busy}
          disabledReason={account.allowedActions?.includes('update') === false ? t('accounts.noUpdate') : undefined}
        >
          {tUi('save')}
        </Button>
      </Form>
    </>
  )
}
