import { useTranslation } from 'react-i18next'
import { cx } from '@/ui/cx'
import type { LineKind } from '../queries'
import type { Words } from '../words'

export const kinds: LineKind[] = ['CONTINUING', 'PROGRESS', 'BEHIND']

export const fieldId = (lineage: string, field: string) => `${lineage}-${field}`

type Props = { lineage: string; code: string; value: Words['kind']; onChange: (kind: Words['kind']) => void }

/** How an item went this month, in one click. The browser's own radio buttons: two hundred of them weigh nothing, and arrow keys go through them. */
export function KindChoice({ lineage, code, value, onChange }: Props) {
  const { t } = useTranslation('progress')
  const name = fieldId(lineage, 'kind')
  return (
    <fieldset id={name} className="no-print min-w-0">
      <legend className="sr-only">{t('line.kindOf', { code })}</legend>
      <div className="grid grid-cols-3 rounded-md border border-line-strong bg-paper">
        {kinds.map((kind, place) => (
          <label
            key={kind}
            className={cx(
              'flex min-h-9 cursor-pointer items-center justify-center px-1 whitespace-nowrap text-[0.9375rem] leading-5 focus-ring phone:min-h-11',
              place === 0 && 'rounded-s-[5px]',
              place === 2 && 'rounded-e-[5px]',
              place > 0 && 'border-s border-line',
              kind !== value && 'hover:bg-accent-soft',
              kind === value && 'font-semibold text-white',
              kind === value && (kind === 'BEHIND' ? 'bg-behind' : 'bg-accent'),
            )}
          >
            <input
              type="radio"
              name={name}
              checked={kind === value}
              onChange={() => onChange(kind)}
              className="sr-only"
            />
            {t(`kind.${kind}`)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
