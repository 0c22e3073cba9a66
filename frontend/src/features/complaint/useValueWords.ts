import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { localName } from '@/lib/local-name'
import { complaintTopicsQuery } from './queries'
import type { ComplaintValues } from './values'

/** The values as a reader understands them, in the order of the form; the petitioner is nobody's to compare. */
export function useValueWords() {
  const { t, i18n } = useTranslation('complaint')
  const { data: topics } = useSuspenseQuery(complaintTopicsQuery)
  const topicOf = (code: string) => {
    const found = topics.items.find((topic) => topic.code === code)
    return found ? localName(found, i18n.language) : code
  }
  const yes = (flag: boolean) => t(flag ? 'yes' : 'no')
  return (values: ComplaintValues): { name: keyof ComplaintValues; words: string }[] => [
    { name: 'channel', words: values.channel && t(`channel.${values.channel}` as 'channel.PHONE') },
    { name: 'subject', words: values.subject },
    { name: 'content', words: values.content },
    { name: 'category', words: values.category && t(`category.${values.category}` as 'category.OTHER') },
    { name: 'topic', words: topicOf(values.topic) },
    { name: 'onSite', words: t(`handling.${values.onSite}`) },
    { name: 'siteVisit', words: yes(values.siteVisit) },
    { name: 'confidential', words: yes(values.confidential) },
    { name: 'attachmentIds', words: values.attachmentIds.map(({ fileName }) => fileName).join(t('comma')) },
  ]
}
