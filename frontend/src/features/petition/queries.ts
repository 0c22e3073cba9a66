import { answer, api } from '@/api/client'
import type { Answer, Body } from '@/api/types'

/** A case as its petitioner sees it. It goes into no cache: it was asked for with a password. */
export type Petition = Answer<'followPetition'>
/** An uploaded file that waits for a petition. */
export type PetitionFile = Answer<'createPetitionFile'>
export type ConfirmedPetition = Answer<'confirmPetition'>

export const sendPetition = (body: Body<'createPetition'>) => answer(api.POST('/api/v1/petitions', { body }))

export const confirmPetition = (token: string): Promise<ConfirmedPetition> =>
  answer(api.POST('/api/v1/petitions/confirm', { body: { token } }))

export const followPetition = (body: Body<'followPetition'>): Promise<Petition> =>
  answer(api.POST('/api/v1/petitions/follow', { body }))

export const supplementPetition = (body: Body<'supplementPetition'>): Promise<Petition> =>
  answer(api.POST('/api/v1/petitions/supplement', { body }))

export const removePetitionFile = (key: string) => answer(api.POST('/api/v1/petitions/files/remove', { body: { key } }))
