import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { webhookKindsQuery } from './queries'

/** The kinds of things as choices, and what a chosen few are called; none chosen means all. A kind that is newer than this page keeps its own word. */
export function useKindWords() {
  const { t, i18n } = useTranslation('webhook')
  const { data } = useSuspenseQuery(webhookKindsQuery)
  const word = (kind: string) => (i18n.exists(`webhook:kind.${kind}`) ? t(`kind.${kind as 'plan'}`) : kind)
  return {
    options: data.items.map(({ kind }) => ({ value: kind, label: word(kind) })),
    words: (kinds: string[]) => (kinds.length === 0 ? t('allKinds') : kinds.map(word).join(t('comma'))),
    /** What a message is about, by its type. */
    subject: (type: string) => (type === 'webhook.ping' ? t('ping') : word(type.replace(/\.changed$/, ''))),
  }
}
