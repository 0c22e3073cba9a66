import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Skeleton } from '@/ui/notice/Skeleton'
import { Panel } from '@/ui/Panel'
import { remindersQuery } from './queries'

const RemindersList = lazy(async () => ({ default: (await import('./RemindersList')).RemindersList }))

/** In the header of every page: how much waits, and what it is. It stays silent when the server does. */
export function RemindersButton() {
  const { t, i18n } = useTranslation('reminder')
  const { data } = useQuery(remindersQuery)
  if (!data) return null
  const count =
    data.overdue.length + data.dueSoon.length + data.improvements.length + data.reports.length + data.progress.length
  const late = data.overdue.length > 0 || [...data.improvements, ...data.progress].some(({ overdue }) => overdue)
  return (
    <Panel
      name={t('panel.name', { count })}
      label={
        <>
          {/* Where there is no room for the word, the number stands for it. */}
          <span
            className={
              i18n.language === 'zh-TW' ? 'max-[25.5rem]:sr-only' : 'max-[30rem]:sr-only xl:max-[85rem]:sr-only'
            }
          >
            {t('panel.open')}
          </span>
          <span
            className={
              late
                ? 'min-w-6 rounded-full bg-late-soft px-1.5 text-center text-late'
                : count > 0
                  ? 'min-w-6 rounded-full bg-watch-soft px-1.5 text-center text-watch'
                  : ''
            }
          >
            {count}
          </span>
        </>
      }
    >
      {(close) => (
        <Suspense fallback={<Skeleton lines={4} />}>
          <RemindersList reminders={data} onLeave={close} />
        </Suspense>
      )}
    </Panel>
  )
}
