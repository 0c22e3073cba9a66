import type { ReactNode } from 'react'

/** Rows of one kind under their heading. */
export function Group({ title, columns, children }: { title: string; columns: number; children: ReactNode }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns + 1} className="border-b border-line bg-ground px-3 py-1.5 text-start">
          {title}
        </th>
      </tr>
      {children}
    </tbody>
  )
}

/** One figure through the years. */
export function Line({ name, cells }: { name: ReactNode; cells: { key: number; value: ReactNode }[] }) {
  return (
    <tr>
      <th scope="row" className="border-b border-line px-3 py-1 text-start font-normal">
        {name}
      </th>
      {cells.map(({ key, value }) => (
        <td key={key} className="border-b border-line px-1 py-1 text-end sm:px-3">
          {value}
        </td>
      ))}
    </tr>
  )
}
