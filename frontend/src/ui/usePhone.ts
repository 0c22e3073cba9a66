import { useSyncExternalStore } from 'react'

const narrow = () => globalThis.matchMedia?.('screen and (width < 48rem)')

function subscribe(changed: () => void) {
  const query = narrow()
  query?.addEventListener('change', changed)
  return () => query?.removeEventListener('change', changed)
}

/** Whether the screen is a phone's, for what must be another thing there and not only look different. Paper is no phone. */
export const usePhone = (): boolean => useSyncExternalStore(subscribe, () => narrow()?.matches ?? false)
