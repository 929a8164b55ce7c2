import type { Reader } from '../../store/index.ts'
import { collectionsOf } from '../../telling/collections.ts'
import { countOf } from '../../telling/count-of.ts'
import { inCollection } from '../../telling/in-collection.ts'
import { countDisputes } from '../../telling/open-disputes.ts'
import { type Column, table } from '../layout/table.ts'
import { NO_SOURCES } from '../no-sources.ts'
import type { Terminal } from '../terminal.ts'

/** A collection with how many sources it has, and how many disputes within it, all and open. */
interface Listed {
  readonly name: string
  readonly sources: number
  readonly disputes: number
  readonly open: number
}

/** All collections by name. */
export const listOf = async (reader: Reader): Promise<readonly Listed[]> => {
  const listed: Listed[] = []
  for (const { name, sources } of collectionsOf(await reader.sources()))
    listed.push({ name, sources: sources.length, ...(await countDisputes(inCollection(reader, name))) })
  return listed
}

const COLUMNS: readonly Column[] = [
  { head: 'collection', least: 18 },
  { head: 'sources', least: 7, figures: true },
  { head: 'open disputes', least: 8, figures: true },
]

/** The list for a person, with how many sources belong to none. */
export const listInWords = async (reader: Reader, listed: readonly Listed[], terminal: Terminal): Promise<string> => {
  const sources = await reader.sources()
  if (sources.length === 0) return NO_SOURCES
  if (listed.length === 0)
    return 'No source belongs to a collection: all are compared with each other. See "variorum collections --help".\n'
  const { paint } = terminal
  const figure = (count: number): string => count.toLocaleString('en-US')
  const rows = listed.map(({ name, open, ...row }) => [
    ...[name, figure(row.sources)],
    [{ text: figure(open), paint: open > 0 ? paint.yellow : paint.dim }],
  ])
  const left = sources.filter(({ collections }) => collections.length === 0).length
  const none = left === 0 ? '' : ` · ${countOf(left, 'source')} in none`
  return `${table(COLUMNS, rows, terminal)}\n\n${paint.bold(countOf(listed.length, 'collection'))}${none}\n`
}
