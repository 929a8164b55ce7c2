import { type HandLayer, quote, type StandingAnnotation } from '../domain/index.ts'
import { handRowId, type Reader } from '../store/index.ts'
import type { OpenDocument } from './open-document.ts'

/** The ids of the rows of a layer. */
type Rows = ReadonlyMap<string, ReadonlySet<string>>

/** What is wrong with an annotation by hand on a document, or null: its words stand there, and its row is beside those of the stages. */
const faultOf = (
  document: OpenDocument,
  { sha256, words, text, laid }: StandingAnnotation,
  rows: Rows,
): string | null => {
  const { toUnit } = document.inText
  const found = quote(document.text, { start: toUnit(words.start), end: toUnit(words.end) })
  if (found !== text) return `it was added to the words "${text}", at their place stands "${found}"`
  const isThere = rows.get(laid.layer)?.has(handRowId(sha256, laid)) ?? false
  return isThere ? null : `it stands, but is not among the rows of the layer ${laid.layer}`
}

const idsIn = async (source: string, layer: HandLayer, reader: Reader): Promise<readonly [string, Set<string>]> => {
  const rows: readonly { readonly id: string }[] = await reader.annotations(source, layer)
  return [layer, new Set(rows.map(({ id }) => id))]
}

/** What is wrong with the annotations by hand that stand on a document, one plain line each. */
export const faultsByHand = async (
  document: OpenDocument,
  standing: readonly StandingAnnotation[],
  reader: Reader,
): Promise<readonly string[]> => {
  const own = standing.filter(({ sha256 }) => sha256 === document.sha256)
  const layers = [...new Set(own.map(({ laid }) => laid.layer))]
  const rows = new Map(await Promise.all(layers.map((layer) => idsIn(document.id, layer, reader))))
  return own.flatMap((each) => {
    const fault = faultOf(document, each, rows)
    return fault === null ? [] : [`${each.id} in ${document.path}: ${fault}`]
  })
}
