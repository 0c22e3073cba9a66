import { useEffect, useState } from 'react'

/** What a secret looks like; the places of a page that addresses lead to have shorter names. */
const secret = /^#[\w-]{12,}$/

/**
 * What stands behind `#` in a link of a mail. It leaves the address at once, so that neither history nor a screenshot keeps it.
 * Another link that is opened in the same tab loads nothing anew; `opened` counts them, for the page to begin again.
 */
export function useLinkSecret(): { secret: string; opened: number } {
  const [link, setLink] = useState(() => ({ secret: window.location.hash.slice(1), opened: 0 }))
  useEffect(() => {
    const clean = () => window.history.replaceState(window.history.state, '', window.location.pathname)
    const take = () => {
      const { hash } = window.location
      if (!secret.test(hash)) return
      setLink(({ opened }) => ({ secret: hash.slice(1), opened: opened + 1 }))
      clean()
    }
    clean()
    window.addEventListener('hashchange', take)
    return () => window.removeEventListener('hashchange', take)
  }, [])
  return link
}
