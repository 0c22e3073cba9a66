import { useTranslation } from 'react-i18next'
import { ScrollBox } from '@/ui/ScrollBox'
import { steps } from '../case/case-steps'
import { CaseDialog, type StepProps } from './CaseDialog'

/** A step that asks nothing: to begin, to approve what was laid before, to close. */
export function PlainStep({ step, ...props }: StepProps & { step: 'start' | 'approve' | 'close' }) {
  const { t } = useTranslation('complaint')
  const { id, outcome, reply, petitioner } = props.complaint
  return (
    <CaseDialog {...props} step={step} initial={{}} labels={{}} send={(version) => steps[step](id, version)}>
      {() =>
        step === 'approve' && (
          <>
            <p className="font-semibold">{outcome && t(`outcome.${outcome}`)}</p>
            <ScrollBox label={t('reply.draft')} className="max-h-60 whitespace-pre-line rounded-md bg-ground p-3">
              {reply}
            </ScrollBox>
            <p className="text-[0.9375rem]">
              {petitioner.email ? t('reply.byMail', { email: petitioner.email }) : t('reply.byHand')}
            </p>
          </>
        )
      }
    </CaseDialog>
  )
}
