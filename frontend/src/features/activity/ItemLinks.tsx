import { Link } from '@/ui/Link'

/** Codes of action items, each a link to its page. */
export function ItemLinks({ codes }: { codes: string[] }) {
  return (
    <span className="flex flex-wrap gap-x-3">
      {codes.map((code) => (
        <Link key={code} to="/action-items/$id" params={{ id: code }} className="whitespace-nowrap">
          {code}
        </Link>
      ))}
    </span>
  )
}
