import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '@/lib/format'
import { Link } from '@/ui/Link'
import type { FeedbackForm } from './queries'

/** The end of the way: thanks, or why nothing can be answered. Read out at once, because the form went away beneath the reader. */
export function FeedbackEnd({ form, thanks }: { form: FeedbackForm; thanks?: boolean }) {
  const { t, i18n } = useTranslation('feedback')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const end = thanks ? 'thanks' : form.state === 'ANSWERED' ? 'answered' : 'closed'
  return (
    <div role="status" className="card p-5">
      <h2 ref={heading} tabIndex={-1} className={thanks ? 'text-xl text-good outline-none' : 'text-xl outline-none'}>
        {thanks && <span aria-hidden="true">✓ </span>}
        {t(`form.${end}`)}
      </h2>
      <p className="mt-2">{t(`form.${end}Next`, { date: formatDay(form.closesOn, i18n.language) })}</p>
      <p className="mt-3 text-sm text-ink-soft">{form.caseNumber}</p>
      {!thanks && (
        <p className="mt-3">
          <Link to="/petitions/new">{t('form.petition')}</Link>
        </p>
      )}
    </div>
  )
}
