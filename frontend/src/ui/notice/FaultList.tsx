import { useTranslation } from 'react-i18next'
import { ScrollBox } from '../ScrollBox'

type Fault = { field: string; message: string }

/** The faults of a file, each with its place: a row number where there is one, else the path of the property. */
export function FaultList({ faults }: { faults: Fault[] }) {
  const { t } = useTranslation('ui')
  if (faults.length === 0) return null
  return (
    <ScrollBox label={t('fault.list')} className="max-h-72 w-full">
      <ul className="list-disc space-y-0.5 ps-5">
        {faults.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <PlaceOf field={field} rowWords={(row) => t('fault.row', { row })} fileWords={t('fault.file')} />
            {t('colon')}
            {message}
          </li>
        ))}
      </ul>
    </ScrollBox>
  )
}

type PlaceProps = { field: string; rowWords: (row: string) => string; fileWords: string }

/** `row 12`, `rows[12]` or `12` is row 12, row 0 the file as a whole; other names stand as they are. */
function PlaceOf({ field, rowWords, fileWords }: PlaceProps) {
  const row = /^(?:rows?)?[ .[]*(\d+)\]?$/.exec(field)?.[1]
  if (field === '' || row === '0') return fileWords
  return row === undefined ? <code>{field}</code> : <span className="font-semibold">{rowWords(row)}</span>
}
