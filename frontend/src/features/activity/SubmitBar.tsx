import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Uploads } from '@/features/attachment/useUploads'
import { Button } from '@/ui/Button'

type Props = { busy: boolean; uploads: Uploads; label: string; children?: ReactNode }

/** The form's foot. On a phone it stays at the thumb, however long the form grows. */
export function SubmitBar({ busy, uploads, label, children }: Props) {
  const { t } = useTranslation('activity')
  const sending = uploads.sending.some(({ fault, problem }) => fault === undefined && problem === undefined)
  return (
    <div className="thumb-bar flex flex-wrap gap-2 border-t border-line bg-paper pt-3 phone:sticky phone:bottom-0 phone:z-10 phone:-mx-4 phone:px-4 phone:pb-3 phone:*:grow">
      <Button type="submit" kind="primary" busy={busy}>
        {busy ? t(sending ? 'form.waiting' : 'form.saving') : label}
      </Button>
      {children}
    </div>
  )
}
