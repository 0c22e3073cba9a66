import 'i18next'
import type actionitem from '../locales/zh-TW/actionitem.json'
import type app from '../locales/zh-TW/app.json'
import type dashboard from '../locales/zh-TW/dashboard.json'
import type identity from '../locales/zh-TW/identity.json'
import type ui from '../locales/zh-TW/ui.json'

// The keys of every room's words, so that a missing word is a compile error. A new room adds its line.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: {
      app: typeof app
      ui: typeof ui
      identity: typeof identity
      actionitem: typeof actionitem
      dashboard: typeof dashboard
    }
  }
}
