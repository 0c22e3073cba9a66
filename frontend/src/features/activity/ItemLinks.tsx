import { Link } from '@/ui/Link'

/** Codes of action items, each a link to its page. */
export function ItemLinks({ codes }: { codes: string[] }) {
  return (
    <span className="inline-flex flex-wrap gap-x-3 phone:max-w-[calc(100%-6rem)] phone:align-top">
      {codes.map((code) => (
        <Link key={code} to="/action-items/$id" params={{ id: code }} className="whitespace-nowrap">
          {code}
        </Link>
      ))}
    </span>
  )
}
