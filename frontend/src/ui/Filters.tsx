import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button'
import { cx } from './cx'

type Props = {
  /** The search box, always in sight; absent where nothing is searched by words. */
  search?: ReactNode
  /** The other choices; on a phone they fold away behind a button. */
  children: ReactNode
  /** How many of them narrow the list now. */
  active: number
  onClear?: () => void
}

/** What narrows a list. */
export function Filters({ search, children, active, onClear }: Props) {
  const { t } = useTranslation('ui')
  const [open, setOpen] = useState(false)
  return (
    <search className="no-print mb-3 flex flex-wrap items-end gap-3">
      {search && <div className="min-w-52 grow basis-52">{search}</div>}
      <div className="lg:hidden">
        <Button aria-expanded={open} onPress={() => setOpen(!open)}>
          {t('filters.open')}
          {active > 0 && <span>({active})</span>}
        </Button>
      </div>
      <div
        className={cx(
          'w-full grid-cols-1 items-end gap-3 sm:grid-cols-2 lg:flex lg:w-auto lg:flex-wrap [&>*]:min-w-36 [&>*]:lg:max-w-60',
          open ? 'grid' : 'hidden',
        )}
      >
        {children}
        {onClear && active > 0 && <Button onPress={onClear}>{t('filters.clear')}</Button>}
      </div>
    </search>
  )
}
