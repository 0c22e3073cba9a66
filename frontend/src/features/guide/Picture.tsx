import type { Tokens } from 'marked'
import { useTranslation } from 'react-i18next'

/** The pictures are of the office's screen or of a phone, which their names begin with; so the page knows how much room they take before they come. */
export const shapeOf = (name: string) =>
  name.startsWith('phone-') ? { width: 375, height: 740 } : { width: 1366, height: 768 }

/** A picture with what it shows below it. It opens in its full size, as a part of a screen is small in a page. */
export function Picture({ image: { href, text, title } }: { image: Tokens.Image }) {
  const { t } = useTranslation('guide')
  const address = `/guide/${href}`
  const { width, height } = shapeOf(href)
  return (
    <figure className="my-4 break-inside-avoid">
      <a href={address} target="_blank" rel="noreferrer" className="inline-block max-w-full">
        <img
          src={address}
          alt={text}
          width={width}
          height={height}
          className="h-auto max-w-full rounded-md border border-line-strong"
        />
        <span className="sr-only">{t('page.enlarge')}</span>
      </a>
      <figcaption className="mt-1 text-[0.9375rem] text-ink-soft">{title}</figcaption>
    </figure>
  )
}
