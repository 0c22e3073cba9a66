import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '@/lib/format'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/Link'
import { DeadlineSteps } from '../case/DeadlineSteps'
import type { Complaint } from '../queries'
import { AssignAtOnce } from './AssignAtOnce'

type Props = {
  complaint: Complaint
  /** Begins the next one; absent where the page was about one certain case. */
  onAgain?: () => void
}

/** Says the number, until when it must be answered, and what comes next. */
export function RegisteredNotice({ complaint, onAgain }: Props) {
  const { t, i18n } = useTranslation('complaint')
  const { id, number, subject, dueOn, deadline } = complaint
  const heading = useRef<HTMLHeadingElement>(null)
  // The form with the focus is gone; the news takes it, so that a screen reader reads it.
  useEffect(() => heading.current?.focus(), [])
  return (
    <section aria-labelledby="registered" className="card max-w-3xl border-good p-5">
      <h2 id="registered" ref={heading} tabIndex={-1} className="text-xl text-good">
        <span aria-hidden="true">✓ </span>
        {t('registered.title')}
      </h2>
      <p className="mt-1 text-2xl font-bold select-all">{number}</p>
      <p className="[overflow-wrap:anywhere]">{subject}</p>
      <p className="mt-3">
        {t('registered.due')} <strong>{formatDay(dueOn, i18n.language)}</strong>
        {deadline && (
          <span className="block text-ink-soft">
            {t('deadline.from', { from: formatDay(deadline.from, i18n.language), count: deadline.days })}
          </span>
        )}
      </p>
      {deadline && <DeadlineSteps deadline={deadline} />}
      <AssignAtOnce complaint={complaint} />
      <div className="mt-4 flex flex-wrap gap-2">
        {onAgain && (
          <Button kind="primary" onPress={onAgain}>
            {t('registered.again')}
          </Button>
        )}
        <ButtonLink to="/complaints/$id" params={{ id }}>
          {t('registered.show')}
        </ButtonLink>
        <ButtonLink to="/complaints">{t('detail.back')}</ButtonLink>
      </div>
    </section>
  )
}
