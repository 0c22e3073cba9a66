import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { type Complaint, complaintQuery, type Person } from '../queries'
import { PersonFacts } from './PersonFacts'

const RevealDialog = lazy(async () => ({ default: (await import('./RevealDialog')).RevealDialog }))

/** Who complained, masked. What is revealed lives in this card alone, and goes with it when the page is left. */
export function PetitionerCard({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation('complaint')
  const queryClient = useQueryClient()
  const [person, setPerson] = useState<Person>()
  const [asking, setAsking] = useState(false)
  const { id, petitioner, allowedActions } = complaint
  const known = Object.values(petitioner).some(Boolean)

  function take(revealed: Person) {
    setPerson(revealed)
    // The history has a line more.
    void queryClient.invalidateQueries(complaintQuery(id))
  }

  return (
    <Card title={t('column.petitioner')}>
      {person ? (
        <>
          {/* Paper gets the masked ones. */}
          <div className="no-print">
            <PersonFacts person={person} />
            <p className="mt-2 text-sm text-ink-soft">{t('reveal.shown')}</p>
            <Button small onPress={() => setPerson(undefined)}>
              {t('reveal.hide')}
            </Button>
          </div>
          <div className="hidden print:block">
            <PersonFacts person={petitioner} />
          </div>
        </>
      ) : (
        <PersonFacts person={petitioner} />
      )}
      {known && !person && allowedActions.includes('reveal') && (
        <p className="no-print mt-2">
          <Button small onPress={() => setAsking(true)}>
            {t('reveal.open')}
          </Button>
        </p>
      )}
      {asking && (
        <Suspense>
          <RevealDialog id={id} onRevealed={take} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </Card>
  )
}
