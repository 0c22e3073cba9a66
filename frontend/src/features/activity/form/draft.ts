import { draftsOf } from '@/lib/draft'
import { emptyValues } from '../values'

/** Records that were begun and not submitted. */
export const activityDrafts = draftsOf('activity-draft:', () => emptyValues({ happenedOn: '' }))
