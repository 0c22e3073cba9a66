import type { Attachment } from '@/features/attachment/useUploads'
import type { personParts } from './form/person'
import type { Complaint, ComplaintBody, Person } from './queries'

type PersonField = `petitioner.${(typeof personParts)[number]}`

/** What the form holds. Its names are the wire's, so that the server's faults find their fields. */
export type ComplaintValues = {
  channel: string
  category: string
  topic: string
  subject: string
  content: string
  onSite: boolean
  siteVisit: boolean
  confidential: boolean
  /** The ISO day on which a new case came in; '' for today. */
  receivedOn: string
  /** Why a confidential case becomes public; only for that. */
  reason: string
  attachmentIds: Attachment[]
} & Record<PersonField, string>

/** Full-width digits and signs, as an input method leaves them, are the same number. */
const plain = (text: string) => text.normalize('NFKC').trim()

export const emptyValues = (): ComplaintValues => ({
  channel: '',
  category: '',
  topic: '',
  subject: '',
  content: '',
  onSite: false,
  siteVisit: false,
  confidential: false,
  receivedOn: '',
  reason: '',
  attachmentIds: [],
  ...personValues({}),
})

/** An untouched form for what came in like the one before. */
export const valuesLike = (channel: string): ComplaintValues => ({
  ...emptyValues(),
  channel,
  onSite: isUsuallyOnSite(channel),
})

/** What is raised at the counter is usually settled there. */
export const isUsuallyOnSite = (channel: string): boolean => channel === 'COUNTER'

/** A petitioner as values of the form. */
export const personValues = (person: Person): Record<PersonField, string> => ({
  'petitioner.name': person.name ?? '',
  'petitioner.phone': person.phone ?? '',
  'petitioner.email': person.email ?? '',
  'petitioner.address': person.address ?? '',
})

/** What a stored case holds, without its petitioner, whom nobody has here in the clear. */
export const valuesOf = (stored: Complaint): ComplaintValues => ({
  ...emptyValues(),
  channel: stored.channel,
  category: stored.category,
  topic: stored.topic.code,
  subject: stored.subject,
  content: stored.content,
  onSite: stored.onSite,
  siteVisit: stored.siteVisit,
  confidential: stored.confidential,
  attachmentIds: stored.attachments,
})

/** What is the same when a petitioner comes again: the matter, not what is said this time. */
export const followingValues = ({ channel, category, topic, subject, confidential }: Complaint): ComplaintValues => ({
  ...valuesLike(channel),
  category,
  topic: topic.active ? topic.code : '',
  subject,
  confidential,
})

/** The values without what tells who the petitioner is, for the draft that stays on the device. */
export const withoutPerson = (values: ComplaintValues): ComplaintValues => ({ ...values, ...personValues({}) })

/** Who complained, as far as it was typed; nothing for an anonymous complaint. */
export function personOf(values: ComplaintValues): Person | undefined {
  const person = {
    name: values['petitioner.name'].trim() || undefined,
    phone: plain(values['petitioner.phone']) || undefined,
    email: plain(values['petitioner.email']) || undefined,
    address: values['petitioner.address'].trim() || undefined,
  }
  return Object.values(person).some(Boolean) ? person : undefined
}

/** The same letters as the server takes: digits, signs, and the word for an extension. */
export const isPhone = (text: string): boolean => /^[0-9+\-#() ,\u8f49]*$/.test(plain(text))

/** Near enough to a mail address to be asked for; the server judges it. */
export const isEmail = (text: string): boolean => /^[^@\s]+@[^@\s]+$/.test(plain(text))

export const bodyOf = (values: ComplaintValues, files: Attachment[], person = personOf(values)): ComplaintBody => ({
  channel: values.channel as ComplaintBody['channel'],
  category: values.category as ComplaintBody['category'],
  topic: values.topic,
  subject: values.subject.trim(),
  content: values.content.trim(),
  onSite: values.onSite,
  siteVisit: values.siteVisit,
  confidential: values.confidential,
  receivedOn: values.receivedOn || undefined,
  reason: values.reason.trim() || undefined,
  petitioner: person,
  attachmentIds: files.map(({ id }) => id),
})
