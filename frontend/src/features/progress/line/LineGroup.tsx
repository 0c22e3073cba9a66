import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Group } from '../report/groups'

type Props = Pick<Group<unknown>, 'code' | 'title'> & { filled: number; all: number; children: ReactNode }

/** The lines of a criterion under its name, and how many of them are filled in. */
export function LineGroup({ code, title, filled, all, children }: Props) {
  const { t } = useTranslation('progress')
  const id = useId()
  return (
    <section aria-labelledby={id} className="first:*:rounded-t-card">
      <div className="flex items-baseline justify-between gap-4 break-after-avoid border-y border-line bg-accent-soft px-3.5 py-1.5 [print-color-adjust:exact]">
        <h2 id={id} className="text-base leading-6">
          {code} {title}
        </h2>
        <p className="whitespace-nowrap text-[0.9375rem] text-ink-soft">
          <span className="sr-only">{t('group.filled')}</span>
          {filled}
          <span aria-hidden="true"> / </span>
          <span className="sr-only">{t('group.of')}</span>
          {all}
        </p>
      </div>
      <ul>{children}</ul>
    </section>
  )
}
