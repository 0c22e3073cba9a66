import { useEffect, useState } from 'react'
import { type ComplaintRow, similarComplaints } from '../queries'
import { type ComplaintValues, isEmail, isPhone, personOf } from '../values'

const pause = 600
/** Fewer characters of a subject, or of a name or number, would fit everything. */
const least = 2

/**
 * Earlier cases of the same person or subject, asked a moment after the last key. A hint and no more: when it fails nothing is said, and nothing waits
 * for it. The answer stays in this component, for the question holds personal data.
 */
export function useSimilar(values: ComplaintValues, apartFrom?: string): ComplaintRow[] {
  const [found, setFound] = useState<ComplaintRow[]>([])
  const question = questionOf(values)
  useEffect(() => {
    if (question === '') return setFound([])
    const stop = new AbortController()
    const timer = setTimeout(() => {
      similarComplaints(JSON.parse(question), stop.signal).then(
        ({ items }) => setFound(items),
        () => undefined,
      )
    }, pause)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [question])
  return found.filter(({ id }) => id !== apartFrom)
}

/** What can be asked by now, as text so that the same question is not asked twice; half a mail address is not asked. */
function questionOf(values: ComplaintValues): string {
  const subject = values.subject.trim()
  const { name, phone, email, address } = personOf(values) ?? {}
  const known = {
    name: name && name.length >= least ? name : undefined,
    phone: phone && phone.length > least && isPhone(phone) ? phone : undefined,
    email: email && isEmail(email) ? email : undefined,
    address: address && address.length > least ? address : undefined,
  }
  const petitioner = Object.values(known).some(Boolean) ? known : undefined
  if (!petitioner && subject.length < least) return ''
  return JSON.stringify({ petitioner, subject: subject.length < least ? undefined : subject })
}
