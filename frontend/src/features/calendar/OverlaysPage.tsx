import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { exportOf } from '@/api/export'
import { asProblem } from '@/api/problem'
import { formatDay } from '@/lib/format'
import { Button } from '@/ui/Button'
import { ConfirmDialog } from '@/ui/Dialog'
import { ExportMenu } from '@/ui/ExportMenu'
import { EmptyState } from '@/ui/notice/EmptyState'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { toast } from '@/ui/notice/Toast'
import { type Column, Table } from '@/ui/Table'
import { CalendarFrame } from './CalendarFrame'
import { OverlayForm } from './OverlayForm'
import { type CalendarOverlay, deleteOverlay, overlaysQuery } from './queries'
import { useMayManageCalendar } from './useMayManageCalendar'

/** Days that are worked or off against the official calendar, such as typhoon days. */
export function OverlaysPage() {
  const { t, i18n } = useTranslation('calendar')
  const { data } = useSuspenseQuery(overlaysQuery)
  const mayManage = useMayManageCalendar()
  const queryClient = useQueryClient()
  const [removing, setRemoving] = useState<CalendarOverlay>()
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['calendar'] })
  const removal = useMutation({
    mutationFn: deleteOverlay,
    onSuccess: () => {
      setRemoving(undefined)
      toast(t('overlay.removed'))
      return refresh()
    },
  })

  const columns: Column<CalendarOverlay>[] = [
    { id: 'date', header: t('column.date'), rowHeader: true, cell: ({ date }) => formatDay(date, i18n.language) },
    { id: 'working', header: t('column.working'), cell: ({ working }) => t(working ? 'onDuty' : 'offDuty') },
    { id: 'reason', header: t('overlay.reason'), cell: ({ reason }) => reason },
    {
      id: 'actions',
      header: t('column.actions'),
      cell: (overlay) => (
        <Button
          small
          aria-label={t('overlay.removeOf', { date: formatDay(overlay.date, i18n.language) })}
          onPress={() => setRemoving(overlay)}
        >
          {t('overlay.remove')}
        </Button>
      ),
    },
  ]

  return (
    <CalendarFrame view="overlays" actions={<ExportMenu source={exportOf('/api/v1/calendar-overlays/export', {})} />}>
      <p className="mb-3 max-w-[60em] text-ink-soft">{t('overlay.explain')}</p>
      <div className={mayManage ? 'grid items-start gap-4 lg:grid-cols-[22rem_minmax(0,1fr)]' : ''}>
        {mayManage && <OverlayForm onAdded={refresh} />}
        {data.items.length === 0 ? (
          <EmptyState title={t('overlay.empty')} />
        ) : (
          <Table
            caption={t('view.overlays')}
            columns={mayManage ? columns : columns.slice(0, 3)}
            rows={data.items}
            rowKey={({ id }) => id}
          />
        )}
      </div>
      {removing && (
        <ConfirmDialog
          open
          danger
          title={t('overlay.removeTitle')}
          confirm={t('overlay.remove')}
          busy={removal.isPending}
          onConfirm={() => removal.mutate(removing)}
          onCancel={() => {
            setRemoving(undefined)
            removal.reset()
          }}
        >
          <p>{t('overlay.removeText', { date: formatDay(removing.date, i18n.language), reason: removing.reason })}</p>
          {removal.error && <ProblemNotice problem={asProblem(removal.error)} />}
        </ConfirmDialog>
      )}
    </CalendarFrame>
  )
}
