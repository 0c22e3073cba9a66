import { useTranslation } from 'react-i18next'
import { formatSize } from '@/lib/format'
import { Button } from '@/ui/Button'
import { FileDrop } from '@/ui/field/FileDrop'
import { LeaveGuard } from '@/ui/LeaveGuard'
import { ButtonLink } from '@/ui/Link'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { ProgressLine } from '../job/ProgressLine'
import { StepHeading } from '../job/StepHeading'
import { plain } from '../plain'
import type { DataSet, Import } from '../queries'
import { useSending } from './useSending'

const types = ['.csv', '.xlsx', '.ods', '.json']

type Props = { dataSet: DataSet; onSent: (it: Import) => Promise<void> }

/** A file is chosen or dropped, and goes out at once. It is only checked. */
export function SendStep({ dataSet, onSent }: Props) {
  const { t } = useTranslation('exchange')
  const { sending, send, cancel } = useSending(dataSet, onSent)
  const { file, share = 0, fault, problem } = sending ?? {}
  const most = formatSize(dataSet.largestFile)
  const underWay = file !== undefined && fault === undefined && problem === undefined
  return (
    <div className="card space-y-4 p-4 sm:p-5">
      <div>
        <StepHeading>{t('send.title')}</StepHeading>
        <p className="mt-1 max-w-[60em] text-ink-soft">{t('send.explain', { most })}</p>
      </div>
      {underWay ? (
        <div className="rounded-md border border-line p-4">
          <p className="mb-2 font-semibold break-all">
            {file.name} <span className="font-normal text-ink-soft">{formatSize(file.size)}</span>
          </p>
          <ProgressLine
            label={t('send.progress', { name: file.name })}
            share={share < 1 ? share : undefined}
            words={share < 1 ? t('send.sending', { percent: Math.floor(share * 100) }) : t('send.sent')}
          />
          <div className="mt-3">
            <Button onPress={cancel}>{t('send.cancel')}</Button>
          </div>
        </div>
      ) : (
        <FileDrop label={t('send.choose')} types={types} file={file} onFile={(chosen) => void send(chosen)} />
      )}
      {fault && (
        <p role="alert" className="font-semibold text-late">
          <span aria-hidden="true">■ </span>
          {t(`send.fault.${fault}`, { most })}
        </p>
      )}
      {problem && file && (
        <ProblemNotice problem={plain(problem)} kept={t('send.kept')}>
          <Button small onPress={() => void send(file)}>
            {t('send.again')}
          </Button>
        </ProblemNotice>
      )}
      {!underWay && (
        <ButtonLink to="/imports/new" search={{ dataSet: dataSet.name }}>
          {t('send.previous')}
        </ButtonLink>
      )}
      <LeaveGuard when={underWay} text={t('send.leave')} />
    </div>
  )
}
