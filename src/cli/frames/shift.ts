import { type Command, Option } from 'commander'
import { type FramedSide, notesOnShift, type SideShift, shiftOfSides } from '../../coding/shift-of-sides.ts'
import { DRAWS, isSure } from '../../framing/shift.ts'
import { countOf } from '../../telling/count-of.ts'
import { type Column, table } from '../layout/table.ts'
import { wrapped } from '../layout/wrap.ts'
import { readIn } from '../read-from.ts'
import type { Terminal } from '../terminal.ts'
import { writeJson } from '../write-json.ts'
import { withFilters } from './filters.ts'
import { framingRecord } from './framing-record.ts'
import { type FramingQuery, framingsOf } from './framings-of.ts'
import { pointsInShort, shareInShort } from './shift-in-short.ts'
import { type SidesGiven, sidesOf, withSides } from './sides.ts'

const EXAMPLES = `
Examples:
  variorum frames shift --before 2031-05 --target belmora
  variorum frames shift --from 2031-01..2031-03 --to 2031-04..2031-06
  variorum frames shift --a ministry --b gazette --json

For each frame: how many framings of each side have it, which share of all framings of that side that is, and how far
the two shares lie apart in points, with a 95 % interval (a bootstrap that draws sources, then sentences in them).`

interface Options extends FramingQuery, SidesGiven {
  readonly db: string
  readonly collection?: string
  readonly json?: true
}

const sideInShort = ({ name, framings, sources }: FramedSide): string =>
  `${name}: ${countOf(framings.length, 'framing')} in ${countOf(sources, 'source')}`

const inWords = (shift: SideShift, query: FramingQuery, terminal: Terminal): string => {
  const { a, b, shifts } = shift
  const { paint, columns } = terminal
  const head = [query.target === undefined ? 'All targets' : `Targets with “${query.target}”`]
  const sides = [sideInShort(a), sideInShort(b)].flatMap((line) => wrapped(line, columns))
  const top = [...head.map(paint.bold), ...sides].join('\n')
  if (shifts.length === 0) return `${top}\n\nNothing can be held against each other: one side frames nothing.\n`
  const heads: readonly Column[] = [
    { head: 'frame', least: 12 },
    ...[a.name, b.name, 'points', '95 % interval'].map((name) => ({ head: name, least: 8, figures: true })),
  ]
  const rows = shifts.map((one) => [
    one.frame,
    ...[shareInShort(one.a), shareInShort(one.b)],
    [{ text: pointsInShort(one.difference), ...(isSure(one) && { paint: paint.bold }) }],
    `${pointsInShort(one.low)} to ${pointsInShort(one.high)}`,
  ])
  const notes = notesOnShift(shift).flatMap((note) => wrapped(note, columns))
  return `${top}\n\n${table(heads, rows, terminal)}\n\n${notes.map(paint.dim).join('\n')}\n`
}

const recordOf = ({ a, b, shifts }: SideShift) => {
  const side = ({ name, framings, denied, sources }: FramedSide) => ({
    ...{ name, sources, denied, count: framings.length, framings: framings.map(framingRecord) },
  })
  return { a: side(a), b: side(b), draws: DRAWS, shifts }
}

const run = async (options: Options, terminal: Terminal): Promise<void> => {
  const shift = await readIn(options, async (reader) => {
    const sides = sidesOf(await reader.sources(), options)
    return shiftOfSides(await framingsOf(reader, options), sides)
  })
  if (options.json) await writeJson(terminal, { ...recordOf(shift), notes: notesOnShift(shift) })
  else await terminal.write(inWords(shift, options, terminal))
}

/** `variorum frames shift`: how framing changed between two periods, or differs between two sets of sources. */
export const shiftCommand = (frames: Command, terminal: Terminal): void => {
  const command = frames
    .command('shift')
    .description('hold the share of each frame in two periods, or two sets of sources, against each other')
  withFilters(withSides(command))
    .addOption(new Option('--json', 'print a JSON document'))
    .addHelpText('after', EXAMPLES)
    .action((options: Options) => run(options, terminal))
}
