import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { changeLanguage } from '@/lib/i18n'
import { Button } from '@/ui/Button'

/** Goes to the other language. The server's own words (problem texts) follow with the next request. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation('app')
  const queryClient = useQueryClient()
  const other = i18n.language === 'zh-TW' ? 'en' : 'zh-TW'

  async function change() {
    await changeLanguage(other)
    await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
  }

  return (
    <span lang={other === 'en' ? 'en' : 'zh-Hant-TW'}>
      <Button kind="onDark" small aria-label={t('language.label')} onPress={() => void change()}>
        {t('language.switch')}
      </Button>
    </span>
  )
}
