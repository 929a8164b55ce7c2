import { alike } from '../compare/names.ts'
import { isName } from '../compare/speaker.ts'
import { overlaps, type PlacedClaim, type Span } from '../domain/index.ts'
import type { Outcome, Witness } from './finding.ts'
import { type Known, nameOf, type Said, witness, wordsOf } from './known.ts'
import { distinct, nothingFound } from './told.ts'

/** Fewer words are found anywhere by chance. */
const FEWEST = 3

/** The words of a quotation in their order, whatever the case and the signs between them. */
const patternOf = (words: string): RegExp | null => {
  const all = words.match(/[\p{L}\p{N}]+/gu) ?? []
  return all.length < FEWEST
    ? null
    : new RegExp(`(?<![\\p{L}\\p{N}])${all.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`, 'iu')
}

interface Place {
  readonly source: Known['sources'][number]
  readonly span: Span
  /** The claim that quotes these words; null where they are no quotation there. */
  readonly claim: PlacedClaim | null
}

const placesOf = (pattern: RegExp, { sources }: Known): readonly Place[] =>
  sources.flatMap((source) => {
    const found = pattern.exec(source.text)
    if (found === null) return []
    const span = { start: found.index, end: found.index + found[0].length }
    const quoting = source.claims.filter(({ body }) => body.value.type === 'wording' && overlaps(body.words, span))
    return [{ source, span, claim: quoting[0] ?? null }]
  })

const witnessAt = ({ source, span, claim }: Place, bearing: Witness['bearing']): Witness => ({
  ...{ bearing, source: source.id, claim: claim?.id ?? null, span: claim?.span ?? span, words: span },
})

/** Two names of people who are not one. */
const areTwo = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && isName(a) && isName(b) && !alike(a, b)

const found = (speaker: string | null, places: readonly Place[]): Outcome => {
  const others = places.filter(({ claim }) => areTwo(speaker, claim?.body.speaker ?? null))
  const own = places.filter((place) => !others.includes(place))
  const so = own.map((place) => witnessAt(place, 'says-so'))
  if (others.length === 0)
    return { status: 'supported', explanation: `Word for word in ${own.map(nameOf).join(', ')}.`, witnesses: so }
  const told = others.map((place) => `${nameOf(place)} gives these words to ${place.claim?.body.speaker}`).join(', ')
  const beside = own.length > 0 ? `Word for word in ${own.map(nameOf).join(', ')}; ` : ''
  return {
    status: 'disputed',
    explanation: `${beside}${told}.`,
    witnesses: [...others.map((place) => witnessAt(place, 'says-otherwise')), ...so],
  }
}

const differs = (near: readonly Said[]): Outcome => ({
  status: 'reworded',
  explanation: `${near.map((each) => `${nameOf(each)} has “${wordsOf(each)}”`).join('; ')}.`,
  witnesses: near.map((each) => witness(each, 'worded-so')),
})

/** Looks up words in quotation marks: the same in a source, or almost the same. */
export const quotationOutcome = (written: PlacedClaim, known: Known): Outcome => {
  const { value, speaker } = written.body
  const pattern = patternOf(value.type === 'wording' ? value.words : '')
  const places = pattern === null ? [] : placesOf(pattern, known)
  if (places.length > 0) return found(speaker, places)
  const meetings = known.meetings(written.id)
  const near = meetings.filter(
    ({ judged }) => judged !== null && (judged.kind === 'quote' || judged.kind === 'attribution'),
  )
  return near.length === 0 ? nothingFound([written], meetings) : differs(distinct(near).slice(0, 2))
}
