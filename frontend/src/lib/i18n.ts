import i18next, { type BackendModule } from 'i18next'
import { initReactI18next } from 'react-i18next'

const languages = ['zh-TW', 'en'] as const
type Language = (typeof languages)[number]

const storageKey = 'language'
const files = import.meta.glob<{ default: Record<string, unknown> }>('../locales/*/*.json')

/** Each room's words are a file of their own and come when a page of that room opens. */
const localeFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, room, done) => {
    const load = files[`../locales/${language}/${room}.json`]
    if (!load) return done(new Error(`no words for ${language}/${room}`), null)
    load().then(
      (file) => done(null, file.default),
      (error: Error) => done(error, null),
    )
  },
}

function remembered(): Language {
  try {
    const stored = localStorage.getItem(storageKey)
    return languages.find((language) => language === stored) ?? 'zh-TW'
  } catch {
    // Storage may be forbidden by the browser's settings; the first language then stands.
    return 'zh-TW'
  }
}

function showOnPage(language: string) {
  document.documentElement.lang = language === 'zh-TW' ? 'zh-Hant-TW' : 'en'
}

export const i18n = i18next

export async function startI18n(language: Language = remembered()): Promise<void> {
  await i18next
    .use(localeFiles)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      supportedLngs: [...languages],
      load: 'currentOnly',
      ns: ['app', 'ui'],
      defaultNS: 'app',
      // What stands between words is the same in every room, and the component layer's.
      fallbackNS: 'ui',
      interpolation: { escapeValue: false },
      returnNull: false,
    })
  showOnPage(language)
}

export async function changeLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language)
  showOnPage(language)
  try {
    localStorage.setItem(storageKey, language)
  } catch {
    // The choice still holds until the page is closed.
  }
}
