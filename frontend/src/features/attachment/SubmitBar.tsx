import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import type { Uploads } from './useUploads'

type Props = { busy: boolean; uploads: Uploads; label: string; children?: ReactNode }

/** The foot of a form with files. On a phone it stays at the thumb, however long the form grows. */
export function SubmitBar({ busy, uploads, label, children }: Props) {
  const { t } = useTranslation('attachment')
  const sending = uploads.sending.some(({ fault, problem }) => fault === undefined && problem === undefined)
  return (
    <div className="thumb-bar flex flex-wrap gap-2 border-t border-line bg-paper pt-3 phone:sticky phone:bottom-0 phone:z-10 phone:-mx-4 phone:px-4 phone:pb-3 phone:*:grow">
      <Button type="submit" kind="primary" busy={busy}>
        {busy ? t(sending ? 'submit.waiting' : 'submit.saving') : label}
      </Button>
      {children}
    </div>
  )
}
