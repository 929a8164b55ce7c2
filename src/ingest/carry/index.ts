import { claimsNoted, codePointOffsets, inPoints, standingByHand } from '../../domain/index.ts'
import { annotationId, convertBody, handRowId, type Reader, type Store, sourceId } from '../../store/index.ts'
import type { Analysis } from '../analyse.ts'
import { type CarriedOver, carriedDecisions, type Decided } from './carried-decisions.ts'
import { continued, type Reading } from './continued.ts'
import type { ByHand, Left, Passage } from './fate.ts'

export type { Left } from './fate.ts'

/** A reading with the id of its revision; the later one of two also with the sha256 of its bytes. */
interface ReadSource extends Reading {
  readonly source: string
}

interface LaterSource extends ReadSource {
  readonly sha256: string
}

/** What is stored of a revision, current or not. */
const storedReading = async (reader: Reader, source: string): Promise<ReadSource> => {
  const sentences = (await reader.annotations(source, 'sentence')).map(({ span }) => span)
  return { source, text: await reader.text(source), sentences, claims: await reader.annotations(source, 'claim') }
}

/** What an analysis would be when it is stored. */
const analysedReading = ({ source: { sha256, text }, layers }: Analysis): LaterSource => {
  const source = sourceId(sha256)
  const convert = inPoints(codePointOffsets(text))
  const claims = layers.claim.map(({ span, body }) => ({
    id: annotationId('claim', { source, span: convert(span), body: convertBody('claim', body, convert) }),
    body,
  }))
  return { source, sha256, text, sentences: layers.sentence.map(({ span }) => span), claims }
}

/** From one reading of a source to a later one. */
const passage = (earlier: ReadSource, later: LaterSource, byHand: ByHand | null = null): Passage => {
  const now = new Set(later.claims.map(({ id }) => id))
  const gone = new Set(earlier.claims.flatMap(({ id }) => (now.has(id) ? [] : [id])))
  const found = continued(earlier, later)
  const { toUnit } = codePointOffsets(earlier.text)
  const convert = inPoints(codePointOffsets(later.text))
  const points: Passage['points'] = ({ start, end }) => {
    const place = found.place({ start: toUnit(start), end: toUnit(end) })
    return place === null ? null : { ...place, span: convert(place.span) }
  }
  const { source, sha256 } = later
  return { ...found, points, byHand, from: { source: earlier.source, gone }, to: { source, sha256 } }
}

const NONE: Decided = { decisions: [], judgements: [], codingReviews: [], claimReviews: [], byHand: [], notes: [] }

const decided = async (reader: Reader): Promise<Decided> => ({
  decisions: await reader.decisions(),
  judgements: await reader.judgements(),
  codingReviews: await reader.codingReviews(),
  claimReviews: await reader.claimReviews(),
  byHand: await reader.byHand(),
  notes: await reader.notes(),
})

/** The claims and sources that people spoke of. */
const spokenOf = ({ decisions, judgements, codingReviews, claimReviews, byHand, notes }: Decided) => ({
  claims: [
    ...decisions.flatMap(({ parts }) => parts.flat()),
    ...judgements.flatMap(({ pairs }) => pairs.flat()),
    ...claimReviews.map(({ claim }) => claim),
    ...notes.flatMap(({ subject }) => claimsNoted(subject)),
  ],
  sources: [...codingReviews.map(({ coding }) => coding.source), ...byHand.map(({ sha256 }) => sourceId(sha256))],
})

/** The decisions of known bytes, repeated for the claims of a new analysis; to be written with it. */
export const carriedToAnalysis = async (reader: Reader, source: string, analysis: Analysis): Promise<Analysis> => {
  if (analysis.kept.has('claim')) return analysis
  const all = await decided(reader)
  if (spokenOf(all).claims.length === 0) return analysis
  const stored = await storedReading(reader, source)
  // What people laid by hand is laid again, under its own ids.
  const laid = new Set(standingByHand(all.byHand).map((one) => handRowId(one.sha256, one.laid)))
  const earlier = { ...stored, claims: stored.claims.filter(({ id }) => !laid.has(id)) }
  return { ...analysis, carried: carriedDecisions(all, passage(earlier, analysedReading(analysis))).copies }
}

const together = (a: Decided, b: Decided): Decided => ({
  decisions: [...a.decisions, ...b.decisions],
  judgements: [...a.judgements, ...b.judgements],
  codingReviews: [...a.codingReviews, ...b.codingReviews],
  claimReviews: [...a.claimReviews, ...b.claimReviews],
  byHand: [...a.byHand, ...b.byHand],
  notes: [...a.notes, ...b.notes],
})

/**
 * What people decided on revisions that are no longer current, as far as it can be carried over to those that are: what
 * speaks of two sources that both changed is carried over from one to the other.
 */
export const carriedToRevisions = async (reader: Reader, byHand: ByHand | null = null): Promise<CarriedOver> => {
  const all = await decided(reader)
  const { claims, sources } = spokenOf(all)
  let copies: Decided = NONE
  const left: Left[] = []
  for (const { earlier, now } of await reader.replaced(claims, sources)) {
    const { sha256 } = await reader.document(now)
    const later = { ...(await storedReading(reader, now)), sha256 }
    const way = passage(await storedReading(reader, earlier), later, byHand)
    const found = carriedDecisions(together(all, copies), way)
    copies = together(copies, found.copies)
    left.push(...found.left)
  }
  return { copies, left }
}

/** What was carried over, by its proof, and how many decisions a person has to look at. */
export interface CarriedCounts {
  readonly exact: number
  readonly moved: number
  readonly left: number
}

/** Carries decisions over to the current revisions. */
export const carryOver = async (store: Store): Promise<CarriedCounts> => {
  // What was laid by hand first: other decisions speak of it.
  const first = await carriedToRevisions(store)
  const { byHand } = first.copies
  await store.putAllDecisions({ byHand })
  const { copies, left } = byHand.length === 0 ? first : await carriedToRevisions(store)
  await store.putAllDecisions(copies)
  const proofs = Object.values({ ...copies, byHand }).flatMap((sort) => sort.map(({ carried }) => carried?.proof))
  const moved = proofs.filter((proof) => proof === 'moved').length
  return { exact: proofs.length - moved, moved, left: new Set(left.map(({ decision }) => decision)).size }
}
