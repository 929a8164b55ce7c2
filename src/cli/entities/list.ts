import type { Entity } from '../../domain/index.ts'
import type { Reader } from '../../store/index.ts'
import { countOf } from '../../telling/count-of.ts'
import { shortIdOf } from '../known-id.ts'
import { type Column, table } from '../layout/table.ts'
import { NO_SOURCES } from '../no-sources.ts'
import type { Terminal } from '../terminal.ts'

/** How many entities a person is shown where no limit is given; programs get all. */
const SHOWN = 50

const COLUMNS: readonly Column[] = [
  { head: 'id', least: 6 },
  { head: 'name', least: 18 },
  { head: 'kind', least: 6 },
  { head: 'also', least: 12 },
  { head: 'sources', least: 7, figures: true },
  { head: 'mentions', least: 8, figures: true },
]

const rowOf = ({ id, label, name, names }: Entity): readonly string[] => {
  const sources = new Set(names.flatMap((each) => each.sources)).size
  const mentions = names.reduce((sum, each) => sum + each.mentions, 0)
  const also = names.slice(1).map((each) => each.name)
  return [
    shortIdOf(id),
    name,
    label,
    also.join(', '),
    sources.toLocaleString('en-US'),
    mentions.toLocaleString('en-US'),
  ]
}

/** The list for a person, with how many there are. */
export const listInWords = async (
  reader: Reader,
  entities: readonly Entity[],
  limit: number | undefined,
  terminal: Terminal,
): Promise<string> => {
  if ((await reader.counts()).source === 0) return NO_SOURCES
  if (entities.length === 0) return 'There is no such entity: no source names one like that.\n'
  const shown = entities.slice(0, limit ?? SHOWN)
  const left = shown.length < entities.length ? ` · ${shown.length} shown, --limit shows more` : ''
  const counted = countOf(entities.length, 'entity', 'entities')
  return `${table(COLUMNS, shown.map(rowOf), terminal)}\n\n${terminal.paint.bold(counted)}${left}\n`
}
