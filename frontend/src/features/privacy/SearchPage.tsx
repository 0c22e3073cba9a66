import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { asProblem } from '@/api/problem'
import { SimilarCases } from '@/features/complaint/form/SimilarCases'
import { Button } from '@/ui/Button'
import { Form } from '@/ui/Form'
import { TextField } from '@/ui/field/TextField'
import { Page } from '@/ui/Page'
import { useForm } from '@/ui/useForm'
import { searchPetitioner } from './actions'
import { PrivacyTabs } from './PrivacyTabs'
import type { FoundCase } from './queries'

/** Finds cases by the petitioner's whole phone number or mail address. What is typed stays on this page, and goes with it. */
export function SearchPage() {
  const { t } = useTranslation('privacy')
  const { t: tUi } = useTranslation('ui')
  const [found, setFound] = useState<FoundCase[]>()
  const labels = { phone: t('person.phone'), email: t('person.email'), purpose: t('search.purpose') }
  const form = useForm({
    initial: { phone: '', email: '', purpose: '' },
    asProblem,
    check: ({ phone, email, purpose }) => ({
      ...(phone.trim() === '' && email.trim() === '' && { phone: t('search.fault') }),
      ...(purpose.trim().length < limits.least.PetitionerSearchRequest.purpose && {
        purpose: tUi('form.fillIn', { label: labels.purpose }),
      }),
    }),
    submit: async ({ phone, email, purpose }) => {
      setFound(undefined)
      const { items } = await searchPetitioner({
        phone: phone.trim() || undefined,
        email: email.trim() || undefined,
        purpose: purpose.trim(),
      })
      setFound(items)
    },
  })
  return (
    <Page title={t('search.title')}>
      <PrivacyTabs here="search" />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-3 lg:grid-cols-2">
        <div className="card p-4">
          <Form form={form} label={t('search.title')} labels={labels}>
            <p className="text-ink-soft">{t('search.explain')}</p>
            <TextField
              {...form.field('phone')}
              label={labels.phone}
              autoComplete="off"
              maxLength={limits.PetitionerSearchRequest.phone}
            />
            <TextField
              {...form.field('email')}
              label={labels.email}
              autoComplete="off"
              maxLength={limits.PetitionerSearchRequest.email}
            />
            <TextField
              {...form.field('purpose')}
              label={labels.purpose}
              hint={t('search.hint')}
              maxLength={limits.PetitionerSearchRequest.purpose}
              required
            />
            <div className="flex justify-end">
              <Button type="submit" kind="primary" busy={form.busy}>
                {t('search.submit')}
              </Button>
            </div>
          </Form>
        </div>
        <div>
          <p role="status" className="mb-2 font-semibold">
            {found && t('search.number', { number: found.length })}
          </p>
          {found && <SimilarCases cases={found} title={t('search.found')} none={t('search.none')} />}
        </div>
      </div>
    </Page>
  )
}
