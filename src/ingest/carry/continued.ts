import type { Carried, ClaimBody, PlacedClaim, Span } from '../../domain/index.ts'
import { align, type Cut, type Met } from './align.ts'

/** A reading of one source: its text, its sentences and its claims. */
export interface Reading extends Cut {
  readonly claims: readonly Pick<PlacedClaim, 'id' | 'body'>[]
}

/** Which claim of a later reading says what an earlier one did, and by which proof. */
export interface Successor extends Pick<Carried, 'proof'> {
  readonly claim: string
}

/** A claim with the number of its sentence, and its place in it. */
interface Seated {
  readonly id: string
  readonly sentence: number
  readonly place: Span
  readonly body: ClaimBody
}

/** The number of the last sentence that begins at an offset or before it; -1 where none does. */
const sentenceAt = (sentences: readonly Span[], offset: number): number => {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

const seated = ({ sentences, claims }: Reading): readonly Seated[] =>
  claims.map(({ id, body }) => {
    const sentence = sentenceAt(sentences, body.words.start)
    const start = sentences[sentence]?.start ?? 0
    return { id, sentence, place: { start: body.words.start - start, end: body.words.end - start }, body }
  })

const bySentence = (claims: readonly Seated[]): ReadonlyMap<number, readonly Seated[]> => {
  const found = new Map<number, Seated[]>()
  for (const claim of claims) {
    const known = found.get(claim.sentence)
    if (known === undefined) found.set(claim.sentence, [claim])
    else known.push(claim)
  }
  return found
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The sentences of the claims of a reading. */
const wordsOf = (reading: Reading): readonly (readonly [string, string])[] =>
  seated(reading).map(({ id, sentence }) => {
    const { start, end } = reading.sentences[sentence] ?? { start: 0, end: 0 }
    return [id, reading.text.slice(start, end)]
  })

/** In an unchanged sentence a claim goes on where slot, words and value are the same. */
const successorOf = (claim: Seated, { proof }: Met, there: readonly Seated[]): Successor | null => {
  const ofSlot = there.filter(({ body }) => body.slot === claim.body.slot)
  const ofValue = ofSlot.filter(({ body }) => isSame(body.value, claim.body.value))
  const here = ofValue.filter(({ place }) => isSame(place, claim.place))
  const same = here.find(({ body }) => isSame(body.subject, claim.body.subject)) ?? here[0]
  if (same !== undefined && proof !== 'edited') return { claim: same.id, proof }
  const like = same ?? ofValue[0] ?? ofSlot[0]
  return like === undefined ? null : { claim: like.id, proof: 'edited' }
}

/** Words in an unchanged sentence, and the proof that it is the same one. */
export interface Placed {
  readonly span: Span
  readonly proof: Met['proof']
}

/** How an earlier reading goes on in a later one: its claims, its sentences by their words, and its places. */
export interface Continued {
  /** What became of a claim; null where it is gone. */
  readonly claim: (id: string) => Successor | null
  /** Whether a sentence of these words stands there still, and by which proof. */
  readonly sentence: (words: string) => Met['proof'] | null
  /** The sentence of a claim of either reading; '' where neither has it. */
  readonly words: (claim: string) => string
  /** Where words of the earlier text stand in the later one, in UTF-16 units; null where their sentence was changed. */
  readonly place: (span: Span) => Placed | null
}

const claimsOf = (earlier: Reading, later: Reading, met: ReadonlyMap<number, Met>): ReadonlyMap<string, Successor> => {
  const now = bySentence(seated(later))
  return new Map(
    seated(earlier).flatMap((claim) => {
      const place = met.get(claim.sentence)
      const successor = place === undefined ? null : successorOf(claim, place, now.get(place.to) ?? [])
      return successor === null ? [] : [[claim.id, successor] as const]
    }),
  )
}

const placeOf = (earlier: Reading, later: Reading, met: ReadonlyMap<number, Met>, span: Span): Placed | null => {
  const number = sentenceAt(earlier.sentences, span.start)
  const [from, found] = [earlier.sentences[number], met.get(number)]
  const to = found === undefined || found.proof === 'edited' ? undefined : later.sentences[found.to]
  if (from === undefined || to === undefined || found === undefined || span.end > from.end) return null
  const shift = to.start - from.start
  return { span: { start: span.start + shift, end: span.end + shift }, proof: found.proof }
}

/** Finds what an earlier reading of a source says in a later one. */
export const continued = (earlier: Reading, later: Reading): Continued => {
  const met = align(earlier, later)
  const claims = claimsOf(earlier, later, met)
  const words = new Map([...wordsOf(earlier), ...wordsOf(later)])
  const proofs = new Map(
    [...met].map(([number, { proof }]) => {
      const { start, end } = earlier.sentences[number] ?? { start: 0, end: 0 }
      return [earlier.text.slice(start, end), proof] as const
    }),
  )
  return {
    claim: (id) => claims.get(id) ?? null,
    sentence: (sentence) => proofs.get(sentence) ?? null,
    words: (claim) => words.get(claim) ?? '',
    place: (span) => placeOf(earlier, later, met, span),
  }
}
