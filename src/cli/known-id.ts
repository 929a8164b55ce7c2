import { UsageError } from './plain-error.ts'

/** An id without the noun before it: "4f09ab12…" of "thing_4f09ab12…". */
const bareId = (id: string): string => id.replace(/^[a-z]+_/, '')

/** The beginning of an id that is long enough to be typed. */
export const shortIdOf = (id: string): string => bareId(id).slice(0, 6)

/** What is looked for, for errors: its noun, and the command that lists the ids. */
interface Looked {
  readonly noun: string
  readonly listedBy: string
}

/** The one item that an id or its beginning names; an error that says what to do where none or several do. */
export const oneById = <Item extends { readonly id: string }>(
  items: readonly Item[],
  wanted: string,
  { noun, listedBy }: Looked,
): Item => {
  const begins = wanted === '' ? [] : items.filter(({ id }) => id.startsWith(wanted) || bareId(id).startsWith(wanted))
  const [only, ...others] = begins
  if (only === undefined)
    throw new UsageError(`No ${noun} has an id that begins with "${wanted}". "${listedBy}" shows the ids.`)
  if (others.length === 0) return only
  const ids = begins.slice(0, 4).map(({ id }) => bareId(id))
  throw new UsageError(
    `"${wanted}" is the beginning of ${begins.length} ids; give more of it: ${ids.join(', ')}${begins.length > 4 ? ' …' : ''}`,
  )
}
