import { useTranslation } from 'react-i18next'
import { AttachmentList } from '@/features/attachment/AttachmentList'
import { formatDay } from '@/lib/format'
import type { LineWords, ReportItem } from '../queries'
import { textFields } from '../words'
import { KindWord } from './KindWord'
import { LineFrame } from './LineFrame'
import { LineNotes } from './LineNotes'

type Props = { line: { item: ReportItem; words: LineWords }; onRemark?: (lineage: string) => void }

/** A line to be read. */
export function LineReader({ line: { item, words }, onRemark }: Props) {
  const { t, i18n } = useTranslation('progress')
  const said = textFields.filter((field) => words[field])
  const more = said.length > 0 || words.attachments.length > 0 || words.correction || words.remark || onRemark
  return (
    <LineFrame item={item} kind={<KindWord kind={words.kind} />}>
      {more && (
        <>
          <dl className="grid gap-x-4 gap-y-1.5 lg:grid-cols-2">
            {said.map((field) => (
              <div key={field} className="min-w-0">
                <dt className="text-sm text-ink-soft">{t(`field.${field}`)}</dt>
                <dd className="whitespace-pre-line [overflow-wrap:anywhere]">
                  {field === 'expectedOn' ? formatDay(words.expectedOn ?? '', i18n.language) : words[field]}
                </dd>
              </div>
            ))}
          </dl>
          {words.attachments.length > 0 && (
            <div className="mt-2">
              <AttachmentList attachments={words.attachments} />
            </div>
          )}
          <LineNotes words={words} code={item.code} onRemark={onRemark && (() => onRemark(item.lineageId))} />
        </>
      )}
    </LineFrame>
  )
}
