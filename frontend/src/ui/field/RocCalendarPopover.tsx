import type { RefObject } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { useTranslation } from 'react-i18next'
import type { IsoDate } from '@/lib/roc-date'
import { RocCalendar } from './RocCalendar'

type Props = {
  /** The button under which it opens, and to which the focus returns. */
  trigger: RefObject<HTMLButtonElement | null>
  value: IsoDate | ''
  onPick: (day: IsoDate) => void
  onClose: () => void
}

/** The calendar of a date field, over the page. */
export function RocCalendarPopover({ trigger, value, onPick, onClose }: Props) {
  const { t } = useTranslation('ui')
  return (
    <Popover
      isOpen
      onOpenChange={(open) => !open && onClose()}
      triggerRef={trigger}
      placement="bottom end"
      className="card p-3 shadow-lg"
    >
      <Dialog aria-label={t('date.pick')} className="outline-none">
        <RocCalendar value={value} onPick={onPick} />
      </Dialog>
    </Popover>
  )
}
