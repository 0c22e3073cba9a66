import { useTranslation } from 'react-i18next'
import { ButtonLink, Link } from '@/ui/Link'
import { EmptyState } from '@/ui/notice/EmptyState'
import { activeFilters, type ComplaintSearch, isSoon } from './search'

type Props = { search: ComplaintSearch; mayRegister: boolean }

/** Says why the list is empty and what to do next. */
export function NoComplaints({ search, mayRegister }: Props) {
  const { t } = useTranslation('complaint')
  const { due: _due, state: _state, ...rest } = search
  const narrowed = activeFilters(rest) > 0
  if (isSoon(search) && !narrowed) return <EmptyState title={t('empty.calm')}>{t('empty.calmNext')}</EmptyState>
  if (narrowed || (search.state !== undefined && search.state !== 'all')) {
    return (
      <EmptyState title={t('empty.filtered')}>
        <p>{t('empty.filteredNext')}</p>
        {search.state !== 'all' && (
          <p className="mt-3">
            <Link to="/complaints" search={{ ...rest, state: 'all', cursor: undefined }}>
              {t('empty.everywhere')}
            </Link>
          </p>
        )}
      </EmptyState>
    )
  }
  return (
    <EmptyState title={t(search.state === 'all' ? 'empty.none' : 'empty.noneOpen')}>
      <p>{t('empty.noneNext')}</p>
      {mayRegister && (
        <p className="mt-4">
          <ButtonLink to="/complaints/new">{t('register')}</ButtonLink>
        </p>
      )}
    </EmptyState>
  )
}
