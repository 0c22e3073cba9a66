import { draftsOf } from '@/lib/draft'
import { emptyValues } from '../values'

/** Complaints that were begun and not registered. They are kept without the petitioner. */
export const complaintDrafts = draftsOf('complaint-draft:', emptyValues)
