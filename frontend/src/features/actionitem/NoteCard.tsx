import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Skeleton } from '@/ui/notice/Skeleton'
import type { ActionItem } from './queries'

// Most who open the page only read; the form and its dialogs come with the first edit.
const NoteForm = lazy(async () => ({ default: (await import('./NoteForm')).NoteForm }))

/** The office's own reading of the item. Who may change it finds a button here. */
export function NoteCard({ item }: { item: ActionItem }) {
  const { t } = useTranslation('actionitem')
  const [editing, setEditing] = useState(false)
  const mayEdit = item.allowedActions.includes('updateNote')
  return (
    <Card
      title={t('note.title')}
      aside={
        mayEdit &&
        !editing && (
          <span className="no-print">
            <Button small onPress={() => setEditing(true)}>
              {t('note.edit')}
            </Button>
          </span>
        )
      }
    >
      {editing ? (
        <Suspense fallback={<Skeleton lines={4} />}>
          <NoteForm item={item} onDone={() => setEditing(false)} />
        </Suspense>
      ) : (
        <p className={item.note ? 'whitespace-pre-line' : 'text-ink-soft'}>{item.note ?? t('note.none')}</p>
      )}
    </Card>
  )
}
