import { useTranslation } from 'react-i18next'
import { Button } from '../Button'

type Side = { label: string; mine: string; theirs: string }

type Props = { sides: Side[]; onKeepMine: () => void; onTakeTheirs: () => void }

/** Somebody else changed the thing meanwhile: what differs, side by side, and the choice between both. */
export function ConflictNotice({ sides, onKeepMine, onTakeTheirs }: Props) {
  const { t } = useTranslation('ui')
  const different = sides.filter(({ mine, theirs }) => mine !== theirs)
  return (
    <section role="alert" className="rounded-md border border-mark bg-watch-soft px-4 py-3">
      <p className="font-semibold">
        <span aria-hidden="true">▲ </span>
        {t('conflict.title')}
      </p>
      <p>{different.length > 0 ? t('conflict.text') : t('conflict.same')}</p>
      {different.length > 0 && (
        <table className="my-2 w-full border-collapse bg-paper text-[0.9375rem]">
          <caption className="sr-only">{t('conflict.text')}</caption>
          <thead>
            <tr>
              {(['field', 'mine', 'theirs'] as const).map((column) => (
                <th key={column} scope="col" className="border border-line px-2 py-1 text-start">
                  {t(`conflict.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {different.map(({ label, mine, theirs }) => (
              <tr key={label}>
                <th scope="row" className="border border-line px-2 py-1 text-start font-normal">
                  {label}
                </th>
                <td className="border border-line px-2 py-1">{mine || t('conflict.none')}</td>
                <td className="border border-line px-2 py-1">{theirs || t('conflict.none')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="mt-2 flex flex-wrap gap-2">
        <Button kind="primary" small onPress={onKeepMine}>
          {t('conflict.keepMine')}
        </Button>
        <Button small onPress={onTakeTheirs}>
          {t('conflict.takeTheirs')}
        </Button>
      </div>
    </section>
  )
}
