import { onlineManager, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { formatDate } from '@/lib/format'
import { forgetUntilSignOut, lostBySignOut } from '@/lib/sign-out'
import { ConfirmDialog } from '@/ui/Dialog'
import { Menu, type MenuChoice } from '@/ui/Menu'
import { toast } from '@/ui/notice/Toast'
import { actFor, type Session, signOut, takeSession } from './queries'

type Props = {
  session: Session
  /** Where help is for this person. */
  help: string
}

/** The person's name in the header: help, password, acting for somebody, signing out. */
export function UserMenu({ session, help }: Props) {
  const { t, i18n } = useTranslation('identity')
  const queryClient = useQueryClient()
  const router = useRouter()
  const [lost, setLost] = useState(0)
  const name = session.account?.displayName ?? ''

  async function act(accountId?: string) {
    try {
      const changed = await actFor(accountId)
      await takeSession(queryClient, changed)
      await router.invalidate()
    } catch (error) {
      toast(asProblem(error).message)
    }
  }

  async function askToLeave() {
    const found = await lostBySignOut()
    if (found > 0) setLost(found)
    else await leave()
  }

  async function leave() {
    try {
      // What is still being asked for this person would come back refused. Coming back to the window asks nothing anew any more, and what a part of
      // the page wants that arrives only now waits for a connection until the page is gone.
      queryClient.unmount()
      onlineManager.setOnline(false)
      await queryClient.cancelQueries()
      await signOut()
      forgetUntilSignOut()
    } finally {
      // A fresh page forgets everything that this person's account had read.
      window.location.assign('/sign-in')
    }
  }

  const deputies: MenuChoice[] = session.actingFor
    ? [{ id: 'stop', label: t('menu.stopActing'), onAction: () => void act() }]
    : (session.mayActFor ?? []).map(({ id, displayName, until }) => ({
        id,
        label: t('menu.actFor', { name: displayName }),
        hint: t('menu.until', { date: formatDate(until, i18n.language) }),
        onAction: () => void act(id),
      }))

  return (
    <>
      <Menu
        kind="onDark"
        label={<span className="max-w-40 truncate">{name}</span>}
        name={t('menu.account', { name })}
        choices={[
          ...deputies,
          ...(session.mustChangePassword
            ? []
            : [
                {
                  id: 'reminders',
                  label: t('menu.reminders'),
                  onAction: () => void router.navigate({ to: '/reminder-preference' }),
                },
              ]),
          { id: 'help', label: t('menu.help'), onAction: () => void router.navigate({ href: help }) },
          { id: 'password', label: t('menu.password'), onAction: () => void router.navigate({ to: '/password' }) },
          { id: 'leave', label: t('menu.signOut'), onAction: () => void askToLeave() },
        ]}
      />
      <ConfirmDialog
        open={lost > 0}
        title={t('signOut.title')}
        confirm={t('signOut.confirm')}
        danger
        onConfirm={() => void leave()}
        onCancel={() => setLost(0)}
      >
        {t('signOut.text', { count: lost })}
      </ConfirmDialog>
    </>
  )
}
