import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { idempotencyKey } from '@/api/client'
import * as limits from '@/api/limits'
import { asProblem } from '@/api/problem'
import { todayInTaipei } from '@/lib/format'
import { parseTypedNumber } from '@/lib/typed-number'
import { Button } from '@/ui/Button'
import { Form } from '@/ui/Form'
import { RocDatePicker } from '@/ui/field/RocDatePicker'
import { Select } from '@/ui/field/Select'
import { TextField } from '@/ui/field/TextField'
import { LeaveGuard } from '@/ui/LeaveGuard'
import { toast } from '@/ui/notice/Toast'
import { useForm } from '@/ui/useForm'
import { createTarget, type KpiDetail, type KpiTarget, kpiKey } from './queries'

const comparisons: KpiTarget['comparison'][] = ['AT_LEAST', 'AT_MOST', 'EQUALS', 'NONE']
const aggregations: KpiTarget['aggregation'][] = [
  'SUM',
  'LATEST',
  'POOLED',
  'MEAN_OF_PERIODS',
  'N_WEIGHTED_MEAN',
  'MIN',
]
const scopes: KpiTarget['scope'][] = ['OFFICE', 'SECTION']

/** A new version of a target; it begins as a copy of the one that governs. */
export function TargetForm({ detail, onDone }: { detail: KpiDetail; onDone: () => void }) {
  const { t } = useTranslation('kpi')
  const queryClient = useQueryClient()
  const key = useRef(idempotencyKey())
  const { code, target } = detail.kpi
  const labels = {
    validFrom: t('version.validFrom'),
    comparison: t('version.comparison'),
    threshold: t('version.threshold'),
    warn: t('version.warn'),
    aggregation: t('version.aggregation'),
    scope: t('version.scope'),
    reason: t('version.reason'),
  }
  const form = useForm({
    initial: {
      validFrom: todayInTaipei(),
      comparison: target.comparison as string,
      threshold: target.threshold === undefined ? '' : String(target.threshold),
      warn: target.warn === undefined ? '' : String(target.warn),
      aggregation: target.aggregation as string,
      scope: target.scope as string,
      reason: '',
    },
    asProblem,
    check: ({ threshold, warn, reason }) => ({
      ...(parseTypedNumber(threshold).ok ? {} : { threshold: t('version.number') }),
      ...(parseTypedNumber(warn).ok ? {} : { warn: t('version.number') }),
      ...(reason.trim() === '' ? { reason: t('entry.reasonMissing') } : {}),
    }),
    submit: async ({ validFrom, comparison, threshold, warn, aggregation, scope, reason }) => {
      const none = comparison === 'NONE'
      const saved = await createTarget(
        code,
        {
          validFrom,
          comparison: comparison as KpiTarget['comparison'],
          threshold: none ? undefined : numberOf(threshold),
          warn: none ? undefined : numberOf(warn),
          aggregation: aggregation as KpiTarget['aggregation'],
          scope: scope as KpiTarget['scope'],
          reason,
        },
        key.current,
      )
      await queryClient.invalidateQueries({ queryKey: kpiKey })
      toast(t('version.saved'))
      onDone()
      return saved
    },
  })
  return (
    <Form form={form} label={t('version.new')} labels={labels}>
      <LeaveGuard when={form.dirty} />
      <RocDatePicker {...form.field('validFrom')} label={labels.validFrom} hint={t('version.hint')} required />
      <Select
        {...form.field('comparison')}
        label={labels.comparison}
        options={comparisons.map((value) => ({ value, label: t(`version.comparisons.${value}`) }))}
      />
      <TextField {...form.field('threshold')} label={labels.threshold} />
      <TextField {...form.field('warn')} label={labels.warn} />
      <Select
        {...form.field('aggregation')}
        label={labels.aggregation}
        options={aggregations.map((value) => ({ value, label: t(`version.aggregations.${value}`) }))}
      />
      <Select
        {...form.field('scope')}
        label={labels.scope}
        options={scopes.map((value) => ({ value, label: t(`version.scopes.${value}`) }))}
      />
      <TextField {...form.field('reason')} label={labels.reason} maxLength={limits.KpiTargetRequest.reason} required />
      <div className="flex gap-2">
        <Button type="submit" kind="primary" busy={form.busy}>
          {t('version.save')}
        </Button>
        <Button onPress={onDone}>{t('version.cancel')}</Button>
      </div>
    </Form>
  )
}

function numberOf(typed: string): number | undefined {
  const parsed = parseTypedNumber(typed)
  return parsed.ok ? parsed.value : undefined
}
