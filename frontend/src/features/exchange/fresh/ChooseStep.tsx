import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/lib/format'
import { buttonClass } from '@/ui/Button'
import { ChoiceTiles } from '@/ui/field/ChoiceTiles'
import { ButtonLink } from '@/ui/Link'
import { sheetFormats, templateAddress } from '../addresses'
import { StepHeading } from '../job/StepHeading'
import type { DataSet } from '../queries'
import { DataSetColumns } from './DataSetColumns'

type Props = { sets: DataSet[]; chosen?: DataSet; onChoose: (name: string) => void }

/** What is brought in, how its file has to look, and a file to begin with. */
export function ChooseStep({ sets, chosen, onChoose }: Props) {
  const { t, i18n } = useTranslation('exchange')
  return (
    <div className="space-y-4">
      <div className="card space-y-3 p-4 sm:p-5">
        <StepHeading>{t('choose.title')}</StepHeading>
        <ChoiceTiles
          label={t('dataSet')}
          name="dataSet"
          value={chosen?.name ?? ''}
          options={sets.map(({ name, title }) => ({ value: name, label: title }))}
          onChange={onChoose}
        />
        {chosen && (
          <div className="flex flex-wrap items-center gap-2 border-t border-line pt-3">
            <span className="me-1 font-semibold">{t('choose.template')}</span>
            {sheetFormats.map((format) => (
              <a
                key={format}
                href={templateAddress(chosen.name, format, i18n.language)}
                download
                aria-label={t('choose.templateAs', { title: chosen.title, format })}
                className={buttonClass('secondary')}
              >
                {format}
              </a>
            ))}
            <ButtonLink
              to="/imports/new"
              search={{ dataSet: chosen.name, step: 'file' }}
              kind="primary"
              className="sm:ms-auto"
            >
              {t('choose.next')}
            </ButtonLink>
          </div>
        )}
      </div>
      {chosen && (
        <section aria-labelledby="columns">
          <h3 id="columns" className="text-lg">
            {t('column.title', { title: chosen.title })}
          </h3>
          <p className="mb-2 max-w-[60em] text-ink-soft">
            {t('column.explain', { most: formatNumber(chosen.mostRows) })} {chosen.whole && t('column.whole')}
          </p>
          <DataSetColumns dataSet={chosen} />
        </section>
      )}
    </div>
  )
}
