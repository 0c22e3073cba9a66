import { useTranslation } from 'react-i18next'
import { ProblemError } from '@/api/problem'
import { uploadFile } from '@/api/upload'
import { type Attachment, type UploadWay, useUploads } from '@/features/attachment/useUploads'
import { type PetitionFile, removePetitionFile } from './queries'

/** A file stands on the form under its key, which nobody else has. */
const way: UploadWay = {
  send: async (file, onProgress, signal) => {
    const place = (name: string) => ({ path: '/api/v1/petitions/files', headers: { 'X-File-Name': name } })
    const { key, ...stored } = await uploadFile<PetitionFile>(file, onProgress, signal, place)
    return { ...stored, id: key, thumbnail: false, createdAt: new Date().toISOString() }
  },
  remove: removePetitionFile,
}

/** The files of a citizen's form, and their keys once all of them are stored. */
export function usePetitionFiles(
  value: Attachment[],
  onChange: (step: (before: Attachment[]) => Attachment[]) => void,
  most: number,
) {
  const { t } = useTranslation('petition')
  const uploads = useUploads(value, onChange, most, [], way)

  /** @throws ProblemError at the files when one was not sent */
  async function keys(): Promise<string[]> {
    const files = await uploads.settled()
    if (files !== undefined) return files.map(({ id }) => id)
    throw new ProblemError({ status: 422, errors: [{ field: 'fileKeys', code: 'unsent', message: t('filesFault') }] })
  }

  return { uploads, keys }
}
