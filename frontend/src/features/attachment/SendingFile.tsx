import { useTranslation } from 'react-i18next'
import { formatSize } from '@/lib/format'
import { Button } from '@/ui/Button'
import { FileCard } from './FileCard'
import type { Sending } from './useUploads'

type Props = { one: Sending; largest: number; onRetry: (one: Sending) => void; onCancel: (one: Sending) => void }

/** A file on its way, or the reason why it did not get through. */
export function SendingFile({ one, largest, onRetry, onCancel }: Props) {
  const { t } = useTranslation('attachment')
  const { file, share, preview, problem } = one
  const reason = useReason(one, largest)
  // What the server refused it will refuse again; what did not reach it may get through.
  const worthRetrying =
    problem !== undefined && (problem.status === 0 || problem.status === 401 || problem.status >= 429)
  return (
    <FileCard
      name={file.name}
      size={file.size}
      picture={preview}
      state={
        reason === undefined ? (
          <span className="flex items-center gap-2 text-sm text-ink-soft">
            <progress
              aria-label={t('sendingOf', { name: file.name })}
              max={100}
              value={Math.round(share * 100)}
              className="h-2 min-w-0 grow accent-accent"
            />
            {t('sending', { percent: Math.round(share * 100) })}
          </span>
        ) : (
          <p role="alert" className="text-[0.9375rem] font-semibold text-late">
            <span aria-hidden="true">■ </span>
            {reason}
          </p>
        )
      }
      actions={
        <>
          {worthRetrying && (
            <Button small aria-label={t('retryOf', { name: file.name })} onPress={() => onRetry(one)}>
              {t('retry')}
            </Button>
          )}
          <button
            type="button"
            aria-label={t(reason === undefined ? 'cancel' : 'remove', { name: file.name })}
            onClick={() => onCancel(one)}
            className="size-10 cursor-pointer rounded-md text-lg text-accent hover:bg-accent-soft"
          >
            <span aria-hidden="true">×</span>
          </button>
        </>
      }
    />
  )
}

/** Why a file is not stored, in words; nothing while it is on its way. */
function useReason({ fault, problem }: Sending, largest: number): string | undefined {
  const { t } = useTranslation('attachment')
  const size = formatSize(largest)
  if (fault !== undefined) return t(`fault.${fault}`, { size })
  if (problem === undefined) return undefined
  if (problem.code === 'unreachable') return t('fault.unreachable')
  if (problem.status === 401) return t('fault.signedOut')
  if (problem.status === 413) return t('fault.tooLarge', { size })
  const said = problem.fieldErrors.map(({ message }) => message).join(' ')
  return said || problem.message || t('fault.unknown', { status: problem.status })
}
