import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import type { Complaint, Person } from '../queries'

const RevealDialog = lazy(async () => ({ default: (await import('../case/RevealDialog')).RevealDialog }))

type Props = { complaint: Complaint; onTaken: (person: Person) => void }

/** Takes the petitioner of a case over into the form; looking at personal data needs its purpose here too. */
export function EarlierPetitioner({ complaint, onTaken }: Props) {
  const { t } = useTranslation('complaint')
  const [asking, setAsking] = useState(false)
  const { id, petitioner, allowedActions } = complaint
  const known = Object.values(petitioner).filter(Boolean)
  if (known.length === 0 || !allowedActions.includes('reveal')) return null
  return (
    <div className="flex flex-wrap items-center gap-3 rounded-md bg-accent-soft px-3 py-2">
      <p className="grow">{t('petitioner.earlier', { who: known.join(t('comma')) })}</p>
      <Button small onPress={() => setAsking(true)}>
        {t('petitioner.take')}
      </Button>
      {asking && (
        <Suspense>
          <RevealDialog id={id} onRevealed={onTaken} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </div>
  )
}
