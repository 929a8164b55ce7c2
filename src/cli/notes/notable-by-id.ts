import type { Reader } from '../../store/index.ts'
import { readBoard } from '../../telling/board.ts'
import { type Notable, notableClaim, notableDispute, notableSource } from '../../telling/noted.ts'
import { UsageError } from '../plain-error.ts'

const bareId = (id: string): string => id.replace(/^[a-z]+_/, '')

const begins = (id: string, wanted: string): boolean => id.startsWith(wanted) || bareId(id).startsWith(wanted)

/** So many are listed where an id means several. */
const LISTED = 6

const several = (wanted: string, found: readonly Notable[], count: number): UsageError => {
  const list = found.slice(0, LISTED).map(({ on, id, title }) => `  ${bareId(id)}  ${on}: ${title.slice(0, 60)}`)
  const more = count > LISTED ? [`  and ${count - LISTED} more`] : []
  return new UsageError([`"${wanted}" is the beginning of ${count} ids; give more of it:`, ...list, ...more].join('\n'))
}

/** The one source, claim or dispute that an id or its beginning names. */
export const notableById = async (reader: Reader, wanted: string): Promise<Notable> => {
  const { disputes, sources } = await readBoard(reader, { verdicts: ['conflict'] })
  const { claims } = await reader.claims({})
  const named = claims.filter(({ id }) => wanted !== '' && begins(id, wanted))
  const found = [
    ...[...sources.values()].filter(({ id }) => begins(id, wanted)).map(notableSource),
    ...(await Promise.all(named.slice(0, LISTED).map(async (one) => notableClaim(one, await reader.text(one.source))))),
    ...disputes.filter(({ id }) => begins(id, wanted)).map(notableDispute),
  ]
  const [only] = found
  if (wanted === '' || only === undefined)
    throw new UsageError(
      `No source, claim or dispute has an id that begins with "${wanted}". "variorum sources --json", "variorum claims --json" and "variorum conflicts" show the ids.`,
    )
  const unlisted = Math.max(0, named.length - LISTED)
  if (found.length > 1) throw several(wanted, found, found.length + unlisted)
  return only
}
