import { follows, type Measure, quote } from '../domain/index.ts'
import type { StoredClaim } from '../store/index.ts'
import type { OpenDocument } from './open-document.ts'

/**
 * What is wrong with the correction of a claim, or null: its words must stand at their place in the revision that it was
 * made of, and give its value again, or the note says why.
 */
export const faultOfCorrection = (
  document: OpenDocument,
  { correction }: StoredClaim,
  measure: Measure,
): string | null => {
  if (correction === null) return null
  const { edit, sha256, note } = correction
  if (sha256 !== document.sha256) return 'its correction is of another revision'
  const { toUnit } = document.inText
  const words = quote(document.text, { start: toUnit(edit.words.start), end: toUnit(edit.words.end) })
  if (words !== edit.text) return `its correction takes the words "${edit.text}", at their place stands "${words}"`
  if (note !== '' || follows(edit.value, edit.text, measure) !== false) return null
  return `its correction does not follow from the words "${edit.text}", and no note says why`
}
