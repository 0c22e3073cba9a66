import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/lib/format'
import { Button } from '@/ui/Button'
import { CheckField } from '@/ui/field/CheckboxGroup'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { plain } from '../plain'
import { dataSetsQuery, type Import } from '../queries'
import { wanted } from '../standing'
import { AgainLink } from './AgainLink'
import { Counts } from './Counts'
import { RefusedRowsLinks } from './RefusedRowsLinks'
import { StepHeading } from './StepHeading'
import { useImportAction } from './useImportAction'

/** What the check has found, and the question whether it is to be stored. */
export function Checked({ it }: { it: Import }) {
  const { t } = useTranslation('exchange')
  const { counts, fileUntil, allowedActions } = it
  const count = formatNumber(counts.refused)
  const standing = counts.refused > 0 ? 'faults' : counts.read === 0 ? 'empty' : wanted(it) === 0 ? 'same' : 'good'
  const open = allowedActions.includes('confirm')
  return (
    <section className="card space-y-4 p-4 sm:p-5">
      <div>
        <StepHeading>{t(`checked.${standing}.title`, { count })}</StepHeading>
        <p className="mt-1">
          {open ? t(`checked.${standing}.text`) : t(fileUntil ? 'checked.others' : 'checked.gone')}
        </p>
      </div>
      <Counts counts={counts} />
      {open ? <Question it={it} /> : <AgainLink it={it} />}
    </section>
  )
}

function Question({ it }: { it: Import }) {
  const { t } = useTranslation('exchange')
  const { data: sets } = useSuspenseQuery(dataSetsQuery)
  const { act, busy, problem } = useImportAction(it.id)
  const [skip, setSkip] = useState(false)
  const { refused } = it.counts
  const whole = sets.items.find(({ name }) => name === it.dataSet)?.whole ?? true
  const rows = wanted(it)
  const reason = () => {
    if (refused > 0 && !skip) return t(whole ? 'checked.reason.whole' : 'checked.reason.faults')
    return rows === 0 ? t('checked.reason.nothing') : undefined
  }
  return (
    <>
      {refused > 0 && <RefusedRowsLinks it={it} />}
      {refused > 0 && !whole && (
        <CheckField
          label={t('checked.skip', { refused: formatNumber(refused), rows: formatNumber(rows) })}
          name="skip"
          value={skip}
          onChange={setSkip}
        />
      )}
      {problem && <ProblemNotice problem={plain(problem)} />}
      <div className="flex flex-wrap items-start gap-2 border-t border-line pt-4">
        {(rows > 0 || refused > 0) && (
          <Button kind="primary" busy={busy} disabledReason={reason()} onPress={() => act(skip ? 'SKIP' : 'STOP')}>
            {rows > 0 ? t('checked.confirm', { rows: formatNumber(rows) }) : t('checked.confirmNone')}
          </Button>
        )}
        <AgainLink it={it} />
        <Button kind="plain" busy={busy} onPress={() => act('cancel')}>
          {t('checked.drop')}
        </Button>
      </div>
    </>
  )
}
