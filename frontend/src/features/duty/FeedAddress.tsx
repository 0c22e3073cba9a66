import { useTranslation } from 'react-i18next'
import { buttonClass } from '@/ui/Button'
import { CopyField } from '@/ui/field/CopyField'

const programs = ['outlook', 'google', 'apple'] as const

/** The new address, the only time that anybody can see it, and how the usual programs take it. */
export function FeedAddress({ path }: { path: string }) {
  const { t } = useTranslation('duty')
  const address = new URL(path, window.location.origin).href
  return (
    <div className="space-y-3">
      <p role="status" className="rounded-md border border-mark bg-watch-soft px-3 py-2">
        <span aria-hidden="true">▲ </span>
        {t('feed.once')}
      </p>
      <CopyField label={t('feed.address')} text={address} />
      <p>
        <a href={address.replace(/^https?:/, 'webcal:')} className={buttonClass('secondary', true)}>
          {t('feed.webcal')}
        </a>
      </p>
      <dl className="space-y-1.5 text-[0.9375rem]">
        {programs.map((program) => (
          <div key={program}>
            <dt className="font-semibold">{t(`feed.program.${program}`)}</dt>
            <dd>{t(`feed.how.${program}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
