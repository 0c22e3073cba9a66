import { useTranslation } from 'react-i18next'
import { Link } from '@/ui/Link'

/** The plan prints one benefit for several rows; this names the others. */
export function SharedBenefit({ codes }: { codes: string[] }) {
  const { t } = useTranslation('actionitem')
  if (codes.length === 0) return null
  return (
    <div className="mt-3 border-t border-line pt-2 text-[0.9375rem]">
      <p className="text-ink-soft">{t('item.shared')}</p>
      <ul className="flex flex-wrap gap-x-3">
        {codes.map((code) => (
          <li key={code}>
            <Link to="/action-items/$id" params={{ id: code }}>
              {code}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
