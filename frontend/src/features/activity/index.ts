export { ActivityList } from './ActivityList'
export { RecordActivityLink } from './RecordActivityLink'
