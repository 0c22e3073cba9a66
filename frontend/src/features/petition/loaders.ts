import { complaintTopicsQuery } from '@/features/complaint/queries'
import { i18n } from '@/lib/i18n'
import type { Loading } from '@/lib/lazy-loaders'

const words = () => i18n.loadNamespaces(['petition', 'complaint', 'attachment'])

export const newPetition = ({ context }: Loading) =>
  Promise.all([words(), context.queryClient.ensureQueryData(complaintTopicsQuery)])
