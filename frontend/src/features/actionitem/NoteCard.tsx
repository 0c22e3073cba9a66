import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { NoteForm } from './NoteForm'
import type { ActionItem } from './queries'

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
        <NoteForm item={item} onDone={() => setEditing(false)} />
      ) : (
        <p className={item.note ? 'whitespace-pre-line' : 'text-ink-soft'}>{item.note ?? t('note.none')}</p>
      )}
    </Card>
  )
}
