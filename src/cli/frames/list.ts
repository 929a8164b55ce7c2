import { publishedOn, sourceName } from '../../telling/source-name.ts'
import { countOf } from '../count-of.ts'
import { indented } from '../layout/indented.ts'
import { type Cell, type Column, table } from '../layout/table.ts'
import { wrapped } from '../layout/wrap.ts'
import type { Terminal } from '../terminal.ts'
import type { Framing } from './framings.ts'

/** Items under their key: the fullest group first, then by key. */
const grouped = (
  framings: readonly Framing[],
  key: (framing: Framing) => string,
): readonly (readonly [string, readonly Framing[]])[] => {
  const groups = new Map<string, Framing[]>()
  for (const framing of framings) {
    const group = groups.get(key(framing))
    if (group === undefined) groups.set(key(framing), [framing])
    else group.push(framing)
  }
  return [...groups].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
}

const isDenied = ({ found }: Framing): boolean => found.body.polarity === 'denied'

const counted = (framings: readonly Framing[]): string => {
  const denied = framings.filter(isDenied).length
  if (framings.length === 0) return '·'
  return denied === 0 ? `${framings.length}` : `${framings.length} (${denied} denied)`
}

/** The words behind framings, each once: "joint training", "partnership ×3", "not: a trusted partner". */
const cueWords = (framings: readonly Framing[]): readonly string[] =>
  grouped(framings, (framing) => `${isDenied(framing) ? 'not: ' : ''}${framing.cues.join(' … ')}`).map(
    ([words, { length }]) => (length === 1 ? words : `${words} ×${length}`),
  )

interface Shown {
  readonly frames: readonly string[]
  readonly words: boolean
  readonly terminal: Terminal
}

const nameOf = ({ source }: Framing): string =>
  [sourceName(source), publishedOn(source)].filter((part) => part !== '').join(', ')

const bySource = (framings: readonly Framing[]) =>
  grouped(framings, ({ source }) => source.path).map(([, inside]) => ({
    name: inside.slice(0, 1).map(nameOf).join(''),
    of: (frame: string) => inside.filter(({ found }) => found.body.frame === frame),
  }))

const matrix = (framings: readonly Framing[], { frames, words, terminal }: Shown): string => {
  const columns: readonly Column[] = [
    { head: 'source', least: 16 },
    ...frames.map((head) => ({ head, least: words ? 12 : 6, figures: !words })),
  ]
  const cellOf = (cell: readonly Framing[]): Cell =>
    words && cell.length > 0 ? cueWords(cell).map((text) => ({ text })) : counted(cell)
  const rows = bySource(framings).map(({ name, of }) => [name, ...frames.map((frame) => cellOf(of(frame)))])
  return table(columns, rows, terminal)
}

const INDENT = 2

/** Where a matrix would be too narrow: the frames of each source below its name. */
const list = (framings: readonly Framing[], { frames, words, terminal }: Shown): string =>
  bySource(framings)
    .flatMap(({ name, of }) => {
      const used = frames.filter((frame) => of(frame).length > 0)
      const lines = used.map((frame) => `${frame}: ${words ? cueWords(of(frame)).join(', ') : counted(of(frame))}`)
      return [
        ...wrapped(name, terminal.columns).map(terminal.paint.cyan),
        ...indented(
          lines.flatMap((line) => wrapped(line, terminal.columns - INDENT)),
          INDENT,
        ),
      ]
    })
    .join('\n')

/** How many columns a cell needs to be read. */
const CELL = { words: 16, counts: 12 }

/** Framings by target: source by frame, counted or with the words that show them. */
export const framingsInWords = (framings: readonly Framing[], words: boolean, terminal: Terminal): string => {
  if (framings.length === 0) return 'No sentence frames a country in words that the codebook knows.\n'
  const frames = grouped(framings, ({ found }) => found.body.frame).map(([frame]) => frame)
  const fits = terminal.columns >= (frames.length + 1) * (words ? CELL.words : CELL.counts)
  const show = fits ? matrix : list
  const blocks = grouped(framings, ({ found }) => found.body.target).map(([target, inside]) => {
    const head = `${terminal.paint.bold(target)} — ${countOf(inside.length, 'sentence')}`
    return `${head}\n${show(inside, { frames, words, terminal })}`
  })
  return `${blocks.join('\n\n')}\n`
}
