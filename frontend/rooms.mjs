// The rooms in their one order. A room may import only rooms before it; the backend's packages,
// the contract's tags and the locale files carry the same names.
export const rooms = [
  'platform',
  'audit',
  'identity',
  'calendar',
  'organization',
  'attachment',
  'plan',
  'actionitem',
  'activity',
  'duty',
  'kpi',
  'complaint',
  'status',
  'reminder',
  'dashboard',
]
