import { useState } from 'preact/hooks'

interface Among<Row> {
  readonly rows: readonly Row[]
  readonly selected: string | null
}

/** What was marked, from the row that was marked last on. */
export const useMarked = <Row extends { readonly id: string }>({ rows, selected }: Among<Row>) => {
  const [marked, mark] = useState<ReadonlySet<string>>(new Set())
  const [last, setLast] = useState<string | null>(null)
  const toggle = (id: string, toHere: boolean): void => {
    const at = rows.findIndex((row) => row.id === id)
    const from = toHere ? rows.findIndex((row) => row.id === last) : at
    const ids = rows.slice(Math.max(0, Math.min(from, at)), Math.max(from, at) + 1).map((row) => row.id)
    mark((old) => {
      if (!toHere && old.has(id)) return new Set([...old].filter((each) => each !== id))
      return new Set([...old, ...ids])
    })
    setLast(id)
  }
  const press = (event: KeyboardEvent): void => {
    if (selected !== null) toggle(selected, event.shiftKey)
  }
  const inView = rows.filter(({ id }) => marked.has(id))
  return { marked, inView, toggle, press, clear: () => mark(new Set()) }
}
