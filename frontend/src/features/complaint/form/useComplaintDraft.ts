import { useEffect, useRef, useState } from 'react'
import { idempotencyKey } from '@/api/client'
import { type ComplaintValues, withoutPerson } from '../values'
import { complaintDrafts } from './draft'

/**
 * What was left of a complaint on this device, and its keeping. The petitioner's data never stay on a device, and of a confidential case nothing does.
 *
 * @param place under which name the draft is kept
 */
export function useComplaintDraft(place: string) {
  const [draft, setDraft] = useState(() => complaintDrafts.read(place))
  const [kept, setKept] = useState(true)
  const key = useRef(draft?.key ?? idempotencyKey())
  useEffect(() => complaintDrafts.sweep(), [])

  function keep(values: ComplaintValues) {
    if (values.confidential) {
      complaintDrafts.remove(place)
      setKept(false)
      return
    }
    setKept(
      complaintDrafts.write(place, { values: withoutPerson(values), key: key.current, at: new Date().toISOString() }),
    )
  }

  /** Forgets the draft, and takes a new key: what comes is another complaint. */
  function discard() {
    complaintDrafts.remove(place)
    setDraft(undefined)
    key.current = idempotencyKey()
  }

  return { draft, kept, key, keep, discard, remove: () => complaintDrafts.remove(place) }
}
