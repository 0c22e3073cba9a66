import { type CalendarDate, parseDate } from '@internationalized/date'
import { Button } from 'react-aria-components/Button'
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar'
import { Heading } from 'react-aria-components/Heading'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { useTranslation } from 'react-i18next'
import type { IsoDate } from '@/lib/roc-date'

type Props = { value: IsoDate | ''; onPick: (day: IsoDate) => void }

const step = 'size-9 cursor-pointer rounded hover:bg-accent-soft'

/** A month to pick from; in Chinese its heading counts ROC years. */
export function RocCalendar({ value, onPick }: Props) {
  const { i18n } = useTranslation()
  const locale = i18n.language.startsWith('zh') ? 'zh-TW-u-ca-roc' : 'en-US'
  return (
    <I18nProvider locale={locale}>
      <Calendar
        autoFocus
        value={value === '' ? null : parseDate(value)}
        onChange={(day) => onPick(isoOf(day as CalendarDate))}
      >
        <header className="mb-2 flex items-center justify-between gap-2">
          <Button slot="previous" className={step}>
            <span aria-hidden="true">◀</span>
          </Button>
          <Heading className="text-base" />
          <Button slot="next" className={step}>
            <span aria-hidden="true">▶</span>
          </Button>
        </header>
        <CalendarGrid weekdayStyle="short">
          <CalendarGridHeader>
            {(day) => (
              <CalendarHeaderCell className="size-9 text-sm font-normal text-ink-soft">{day}</CalendarHeaderCell>
            )}
          </CalendarGridHeader>
          <CalendarGridBody>
            {(day) => (
              <CalendarCell
                date={day}
                className="flex size-9 cursor-pointer items-center justify-center rounded hover:bg-accent-soft selected:bg-accent selected:text-white outside-month:hidden"
              />
            )}
          </CalendarGridBody>
        </CalendarGrid>
      </Calendar>
    </I18nProvider>
  )
}

/** `onChange` gives the day in the calendar of `value` or of the locale; the wire wants it Gregorian. */
function isoOf(day: CalendarDate): IsoDate {
  const date = day.toDate('UTC')
  return date.toISOString().slice(0, 10)
}
