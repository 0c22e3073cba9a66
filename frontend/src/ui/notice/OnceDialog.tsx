import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../Button'
import { Dialog } from '../Dialog'

type Props = {
  title: string
  /** Says that it is shown only now. */
  once: string
  children: ReactNode
  onClose: () => void
}

/** Shows a new secret the only time that anybody can see it. */
export function OnceDialog({ title, once, children, onClose }: Props) {
  const { t } = useTranslation('ui')
  return (
    <Dialog open alert title={title} onClose={onClose}>
      <div className="space-y-4">
        <p className="rounded-md border border-mark bg-watch-soft px-3 py-2">
          <span aria-hidden="true">▲ </span>
          {once}
        </p>
        {children}
        <div className="flex justify-end">
          <Button kind="primary" onPress={onClose}>
            {t('noted')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
