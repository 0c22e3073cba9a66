import 'i18next'
import type actionitem from '../locales/zh-TW/actionitem.json'
import type activity from '../locales/zh-TW/activity.json'
import type app from '../locales/zh-TW/app.json'
import type attachment from '../locales/zh-TW/attachment.json'
import type audit from '../locales/zh-TW/audit.json'
import type calendar from '../locales/zh-TW/calendar.json'
import type caseanalysis from '../locales/zh-TW/caseanalysis.json'
import type client from '../locales/zh-TW/client.json'
import type complaint from '../locales/zh-TW/complaint.json'
import type consolidation from '../locales/zh-TW/consolidation.json'
import type dashboard from '../locales/zh-TW/dashboard.json'
import type dissatisfaction from '../locales/zh-TW/dissatisfaction.json'
import type duty from '../locales/zh-TW/duty.json'
import type exchange from '../locales/zh-TW/exchange.json'
import type feedback from '../locales/zh-TW/feedback.json'
import type guide from '../locales/zh-TW/guide.json'
import type identity from '../locales/zh-TW/identity.json'
import type improvement from '../locales/zh-TW/improvement.json'
import type kpi from '../locales/zh-TW/kpi.json'
import type organization from '../locales/zh-TW/organization.json'
import type petition from '../locales/zh-TW/petition.json'
import type plan from '../locales/zh-TW/plan.json'
import type privacy from '../locales/zh-TW/privacy.json'
import type progress from '../locales/zh-TW/progress.json'
import type reminder from '../locales/zh-TW/reminder.json'
import type status from '../locales/zh-TW/status.json'
import type ui from '../locales/zh-TW/ui.json'
import type webhook from '../locales/zh-TW/webhook.json'

// The keys of every room's words, so that a missing word is a compile error. A new room adds its line.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    fallbackNS: 'ui'
    resources: {
      app: typeof app
      ui: typeof ui
      identity: typeof identity
      audit: typeof audit
      calendar: typeof calendar
      organization: typeof organization
      plan: typeof plan
      attachment: typeof attachment
      actionitem: typeof actionitem
      duty: typeof duty
      kpi: typeof kpi
      feedback: typeof feedback
      client: typeof client
      exchange: typeof exchange
      complaint: typeof complaint
      petition: typeof petition
      caseanalysis: typeof caseanalysis
      dissatisfaction: typeof dissatisfaction
      privacy: typeof privacy
      webhook: typeof webhook
      status: typeof status
      progress: typeof progress
      consolidation: typeof consolidation
      reminder: typeof reminder
      improvement: typeof improvement
      activity: typeof activity
      dashboard: typeof dashboard
      guide: typeof guide
    }
  }
}
