import type { Activity, ActivityBody, ActivityKind } from './queries'

export type Form = ActivityKind['form']
type Media = NonNullable<ActivityBody['media']>

/** What only media items and drills have, flat, as the form holds it. */
export type DetailValues = {
  medium: string
  tone: string
  link: string
  concernedUnit: string
  responseNeeded: boolean
  response: string
  caseNumber: string
  scenario: string
  participants: string
  findings: string
  followUp: string
}

export const mediums: Media['medium'][] = ['NEWSPAPER', 'TELEVISION', 'ONLINE', 'SOCIAL', 'OTHER']
export const tones: Media['tone'][] = ['POSITIVE', 'NEUTRAL', 'NEGATIVE']

/** The fields of a form, in its order. */
export const fieldsOf: Record<Form, (keyof DetailValues)[]> = {
  PLAIN: [],
  MEDIA: ['medium', 'tone', 'link', 'concernedUnit', 'responseNeeded', 'response', 'caseNumber'],
  DRILL: ['scenario', 'participants', 'findings', 'followUp'],
}

export const detailValuesOf = ({ media, drill }: Partial<Pick<Activity, 'media' | 'drill'>>): DetailValues => ({
  medium: media?.medium ?? '',
  tone: media?.tone ?? '',
  link: media?.link ?? '',
  concernedUnit: media?.concernedUnit?.code ?? '',
  responseNeeded: media?.responseNeeded ?? false,
  response: media?.response ?? '',
  caseNumber: media?.caseNumber ?? '',
  scenario: drill?.scenario ?? '',
  participants: drill?.participants ?? '',
  findings: drill?.findings ?? '',
  followUp: drill?.followUp ?? '',
})

/** What the kind asks for; what was typed for another kind stays out. */
export function detailsOf(values: DetailValues, form: Form): Pick<ActivityBody, 'media' | 'drill'> {
  const text = (
    name: 'link' | 'concernedUnit' | 'response' | 'caseNumber' | 'participants' | 'findings' | 'followUp',
  ) => values[name].trim() || undefined
  if (form === 'MEDIA') {
    return {
      media: {
        medium: values.medium as Media['medium'],
        tone: values.tone as Media['tone'],
        link: text('link'),
        concernedUnit: text('concernedUnit'),
        responseNeeded: values.responseNeeded,
        response: text('response'),
        caseNumber: text('caseNumber'),
      },
    }
  }
  if (form === 'DRILL') {
    return {
      drill: {
        scenario: values.scenario.trim(),
        participants: text('participants'),
        findings: text('findings'),
        followUp: text('followUp'),
      },
    }
  }
  return {}
}

/** Whether a link may be shown as one: pages of the web only, whatever an older or a foreign program may have stored. */
export const isWebLink = (text: string): boolean => /^https?:\/\/\S+$/i.test(text)
