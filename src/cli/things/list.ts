import type { Thing } from '../../domain/index.ts'
import type { Reader, ThingFigures } from '../../store/index.ts'
import { countOf } from '../../telling/count-of.ts'
import { shortIdOf } from '../known-id.ts'
import { type Column, table } from '../layout/table.ts'
import { NO_SOURCES } from '../no-sources.ts'
import type { Terminal } from '../terminal.ts'

/** A thing as lists show it. */
export type ListedThing = Omit<Thing, 'mentions'> & ThingFigures

/** How many things a person is shown where no limit is given; programs get all. */
const SHOWN = 50

const byDispute = (a: ListedThing, b: ListedThing): number =>
  b.conflicts - a.conflicts ||
  b.claims - a.claims ||
  (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1)

/** All things, or those with `part` in their names; the most disputed first, then those with most claims. */
export const listOf = async (reader: Reader, part = ''): Promise<readonly ListedThing[]> => {
  const figures = new Map((await reader.thingFigures()).map((row) => [row.id, row] as const))
  return (await reader.things())
    .filter(({ name }) => name.toLowerCase().includes(part.toLowerCase()))
    .flatMap(({ mentions: _, ...thing }) => {
      const row = figures.get(thing.id)
      return row === undefined ? [] : [{ ...thing, ...row }]
    })
    .sort(byDispute)
}

const COLUMNS: readonly Column[] = [
  { head: 'id', least: 6 },
  { head: 'thing', least: 18 },
  { head: 'sources', least: 7, figures: true },
  { head: 'claims', least: 6, figures: true },
  { head: 'conflicts', least: 9, figures: true },
]

const asTable = (things: readonly ListedThing[], terminal: Terminal): string => {
  const { paint } = terminal
  const figure = (count: number): string => count.toLocaleString('en-US')
  const cells = things.map(({ id, name, kind, sources, claims, conflicts }) => [
    [{ text: shortIdOf(id), paint: paint.dim }],
    [{ text: name }, ...(kind === 'event' ? [] : [{ text: kind, paint: paint.dim }])],
    ...[figure(sources), figure(claims)],
    [{ text: figure(conflicts), paint: conflicts > 0 ? paint.yellow : paint.dim }],
  ])
  return table(COLUMNS, cells, terminal)
}

/** The list for a person, with how many there are. */
export const listInWords = async (
  reader: Reader,
  things: readonly ListedThing[],
  limit: number | undefined,
  terminal: Terminal,
): Promise<string> => {
  if ((await reader.counts()).source === 0) return NO_SOURCES
  if (things.length === 0) return 'There is no such thing: nothing that two claims speak of has that name.\n'
  const shown = things.slice(0, limit ?? SHOWN)
  const left = shown.length < things.length ? ` · ${shown.length} shown, --limit shows more` : ''
  return `${asTable(shown, terminal)}\n\n${terminal.paint.bold(countOf(things.length, 'thing'))}${left}\n`
}
