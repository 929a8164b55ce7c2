import { basename } from 'node:path'
import { type Comparison, type Place, rawPieces, type Span } from '../../domain/index.ts'
import type { Reader, StoredDocument } from '../../store/index.ts'
import { UsageError } from '../plain-error.ts'
import type { GoldPair, GoldTopic } from './gold.ts'

/** A place in a file: pieces of its decoded text, in UTF-16 units. */
interface Spot {
  readonly file: string
  readonly pieces: readonly Span[]
}

/** A comparison with the places of its sides in the files. */
export interface Found {
  readonly comparison: Comparison
  readonly sides: readonly [Spot, Spot]
}

/** A pair of the gold with every comparison that is about it. */
export interface Matched {
  readonly pair: GoldPair
  readonly found: readonly Found[]
}

/** Holds the comparisons of one topic against its gold. */
export async function matches(
  reader: Reader,
  { name, pairs }: GoldTopic,
): Promise<{ readonly rows: readonly Matched[]; readonly all: readonly Found[] }> {
  const documents = new Map<string, StoredDocument>()
  for (const { id } of await reader.sources()) documents.set(id, await reader.document(id))
  const byFile = new Map([...documents.values()].map((document) => [basename(document.path), document]))
  const all = (await reader.comparisons()).map((comparison) => ({ comparison, sides: sidesOf(comparison, documents) }))
  const spot = spotter(name, byFile)
  const rows = pairs.map((pair) => {
    const [a, b] = [pair.a.map(spot), pair.b.map(spot)]
    return { pair, found: all.filter(({ sides }) => isAbout(sides, a, b)) }
  })
  return { rows, all }
}

function sidesOf({ sides }: Comparison, documents: ReadonlyMap<string, StoredDocument>): [Spot, Spot] {
  const spotOf = ({ source, span }: Place): Spot => {
    const document = documents.get(source)
    return { file: basename(document?.path ?? ''), pieces: document === undefined ? [] : rawPieces(document, span) }
  }
  return [spotOf(sides[0]), spotOf(sides[1])]
}

/** Finds the quotes of a gold in the articles as they lie on disk. */
const spotter =
  (topic: string, byFile: ReadonlyMap<string, StoredDocument>) =>
  ({ file, quote }: { readonly file: string; readonly quote: string }): Spot => {
    const start = byFile.get(file)?.raw.indexOf(quote) ?? -1
    if (start < 0)
      throw new UsageError(
        `"${quote}" of the gold of ${topic} does not stand in ${file}, or ${file} was not taken in: --sources names the folder of the articles.`,
      )
    return { file, pieces: [{ start, end: start + quote.length }] }
  }

const isAbout = ([one, other]: Found['sides'], a: readonly Spot[], b: readonly Spot[]): boolean =>
  (meetsAny(one, a) && meetsAny(other, b)) || (meetsAny(one, b) && meetsAny(other, a))

const meetsAny = (spot: Spot, anchors: readonly Spot[]): boolean => anchors.some((anchor) => touches(spot, anchor))

/** Two places meet when they share more than half of the shorter one. */
const touches = (a: Spot, b: Spot): boolean => a.file === b.file && overlap(a, b) > Math.min(size(a), size(b)) / 2

const size = ({ pieces }: Spot): number => pieces.reduce((sum, { start, end }) => sum + end - start, 0)

const overlap = (a: Spot, b: Spot): number =>
  a.pieces.reduce(
    (sum, p) =>
      sum + b.pieces.reduce((all, q) => all + Math.max(0, Math.min(p.end, q.end) - Math.max(p.start, q.start)), 0),
    0,
  )
