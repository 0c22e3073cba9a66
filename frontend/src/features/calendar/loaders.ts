import { i18n } from '@/lib/i18n'
import type { Loading } from '@/lib/lazy-loaders'
import { calendarsQuery, overlaysQuery } from './queries'

export const overlays = ({ context }: Loading) =>
  Promise.all([i18n.loadNamespaces('calendar'), context.queryClient.ensureQueryData(overlaysQuery)])

export const editions = ({ context }: Loading) =>
  Promise.all([i18n.loadNamespaces('calendar'), context.queryClient.ensureQueryData(calendarsQuery)])
