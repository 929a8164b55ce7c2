import { basename } from 'node:path'
import { rawPieces, type Span } from '../../domain/index.ts'
import type { Reader, StoredDocument } from '../../store/index.ts'
import { UsageError } from '../plain-error.ts'
import type { Anchor, GoldTopic } from './gold.ts'

/** A place in a file: pieces of its decoded text, in UTF-16 units. */
export interface Spot {
  readonly file: string
  readonly pieces: readonly Span[]
}

/** The articles of one topic as they were taken in, by their ids. */
export type Documents = ReadonlyMap<string, StoredDocument>

/** The articles that a database holds. */
export async function documentsIn(reader: Reader): Promise<Documents> {
  const sources = await reader.sources()
  return new Map(await Promise.all(sources.map(async ({ id }) => [id, await reader.document(id)] as const)))
}

/** Where a span of a document lies in its file. */
export const spotOf = (document: StoredDocument, span: Span): Spot => ({
  file: basename(document.path),
  pieces: rawPieces(document, span),
})

/** Finds the quotes of a gold in the articles as they lie on disk. */
export const spotter = ({ name }: Pick<GoldTopic, 'name'>, documents: Documents): ((anchor: Anchor) => Spot) => {
  const raws = new Map([...documents.values()].map(({ path, raw }) => [basename(path), raw]))
  return ({ file, quote, occurrence }) => {
    const start = nth(raws.get(file) ?? '', quote, occurrence)
    if (start < 0)
      throw new UsageError(
        `"${quote}" of the gold of ${name} does not stand in ${file}, or ${file} was not taken in: --sources names the folder of the articles.`,
      )
    return { file, pieces: [{ start, end: start + quote.length }] }
  }
}

const nth = (text: string, quote: string, occurrence: number): number => {
  let at = text.indexOf(quote)
  for (let count = 1; count < occurrence && at >= 0; count += 1) at = text.indexOf(quote, at + 1)
  return at
}

/** How many UTF-16 units of one file two places share. */
export const overlap = (a: Spot, b: Spot): number =>
  a.file !== b.file
    ? 0
    : a.pieces.reduce(
        (sum, p) =>
          sum + b.pieces.reduce((all, q) => all + Math.max(0, Math.min(p.end, q.end) - Math.max(p.start, q.start)), 0),
        0,
      )

/** Two places meet when they share more than half of the shorter one. */
export const touches = (a: Spot, b: Spot): boolean => overlap(a, b) > Math.min(size(a), size(b)) / 2

const size = ({ pieces }: Spot): number => pieces.reduce((sum, { start, end }) => sum + end - start, 0)

/** Whether two places begin and end at the same unit. */
export const isSamePlace = (a: Spot, b: Spot): boolean =>
  a.file === b.file && a.pieces[0]?.start === b.pieces[0]?.start && a.pieces.at(-1)?.end === b.pieces.at(-1)?.end
