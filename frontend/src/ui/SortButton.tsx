import { useTranslation } from 'react-i18next'

type Props = {
  label: string
  /** The server's name of the order. */
  name: string
  /** The current order, `name` or `-name`. */
  sort?: string
  onSort: (sort: string) => void
}

/** The head of a column that sorts: first upwards, then downwards. */
export function SortButton({ label, name, sort, onSort }: Props) {
  const { t } = useTranslation('ui')
  const state = sortState(name, sort)
  return (
    <button
      type="button"
      className="cursor-pointer font-semibold underline-offset-4 hover:underline"
      onClick={() => onSort(state === 'ascending' ? `-${name}` : name)}
    >
      {label}
      <span aria-hidden="true"> {state === 'ascending' ? '▴' : state === 'descending' ? '▾' : '↕'}</span>
      <span className="sr-only">{t('table.sort')}</span>
    </button>
  )
}

/** How a column's head tells its order to a screen reader. */
export function sortState(name?: string, sort?: string) {
  if (!name) return undefined
  if (sort === name) return 'ascending'
  return sort === `-${name}` ? 'descending' : 'none'
}
