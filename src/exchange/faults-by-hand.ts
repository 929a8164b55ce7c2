import { quote, type StandingAnnotation } from '../domain/index.ts'
import { handRowId, type Reader } from '../store/index.ts'
import type { OpenDocument } from './open-document.ts'

/** What is wrong with an annotation by hand on a document, or null: its words stand there, and its row is beside those of the stages. */
const faultOf = async (
  document: OpenDocument,
  { sha256, words, text, laid }: StandingAnnotation,
  reader: Reader,
): Promise<string | null> => {
  const { toUnit } = document.inText
  const found = quote(document.text, { start: toUnit(words.start), end: toUnit(words.end) })
  if (found !== text) return `it was added to the words "${text}", at their place stands "${found}"`
  const rows: readonly { readonly id: string }[] = await reader.annotations(document.id, laid.layer)
  return rows.some(({ id }) => id === handRowId(sha256, laid)) ? null : `it stands, but is not among the ${laid.layer}s`
}

/** What is wrong with the annotations by hand that stand on a document, one plain line each. */
export const faultsByHand = async (
  document: OpenDocument,
  standing: readonly StandingAnnotation[],
  reader: Reader,
): Promise<readonly string[]> => {
  const own = standing.filter(({ sha256 }) => sha256 === document.sha256)
  const faults = await Promise.all(own.map((each) => faultOf(document, each, reader)))
  return own.flatMap(({ id }, at) => (faults[at] == null ? [] : [`${id} in ${document.path}: ${faults[at]}`]))
}
