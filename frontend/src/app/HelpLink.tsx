import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { helpOf } from '@/features/guide/guides'
import type { Session } from '@/features/identity/queries'
import { buttonClass } from '@/ui/Button'
import { cx } from '@/ui/cx'
import { linkTo } from '@/ui/Link'

/** In the header of every page: leads to what the guide tells one's own role. Where there is no room for the word, the sign stands for it. */
export function HelpLink({ session }: { session: Session }) {
  const { t, i18n } = useTranslation('app')
  return (
    <Link {...linkTo({ to: helpOf(session) })} className={buttonClass('onDark', true)}>
      <span aria-hidden="true">?</span>
      <span
        className={cx(
          'max-sm:sr-only',
          i18n.language === 'zh-TW' ? 'xl:max-[85rem]:sr-only' : 'xl:max-[92rem]:sr-only',
        )}
      >
        {t('help')}
      </span>
    </Link>
  )
}
