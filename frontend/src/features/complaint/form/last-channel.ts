import { channels } from '../list/search'

const place = (accountId: string) => `complaint-channel:${accountId}`

/** How the last complaint that an account registered on this device came in; nothing before the first. */
export function lastChannel(accountId: string): string {
  try {
    const kept = localStorage.getItem(place(accountId))
    return channels.find((channel) => channel === kept && channel !== 'WEB') ?? ''
  } catch {
    return ''
  }
}

/** Keeps it for the next one. */
export function rememberChannel(accountId: string, channel: string) {
  try {
    localStorage.setItem(place(accountId), channel)
  } catch {
    // Where nothing may be stored, the next form begins empty.
  }
}
