import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** One numbered part of the plan, outside its table. The words are official and stay Chinese in every language. */
export function PlanPart({ id, children }: { id: PlanPartId; children: ReactNode }) {
  const { t } = useTranslation('plan')
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-5">
      <h2 id={`${id}-title`} className="mb-1 text-lg">
        {t(`part.${id}`)}
      </h2>
      {children}
    </section>
  )
}

export const planParts = ['basis', 'scope', 'goal', 'measures', 'tracking', 'yearEnd', 'effect'] as const
type PlanPartId = (typeof planParts)[number]

export function Words({ children }: { children: string }) {
  return (
    <p lang="zh-Hant-TW" className="max-w-[60em]">
      {children}
    </p>
  )
}

/** Paragraphs numbered in Chinese as the plan prints them. */
export function NumberedWords({ items }: { items: string[] }) {
  const { t } = useTranslation('plan')
  const ordinals = t('ordinals')
  return (
    <ol lang="zh-Hant-TW" className="max-w-[60em] space-y-1">
      {items.map((words, place) => (
        <li key={words} className="flex">
          <span className="shrink-0">
            {ordinals[place] ?? place + 1}
            {t('comma')}
          </span>
          <span>{words}</span>
        </li>
      ))}
    </ol>
  )
}
