import { dated, inWords } from '../compare/describe.ts'
import { alike } from '../compare/names.ts'
import { isName } from '../compare/speaker.ts'
import { align, stemsOf } from '../compare/wording.ts'
import { overlaps, type PlacedClaim, type Span } from '../domain/index.ts'
import type { Outcome, Witness } from './finding.ts'
import { type Known, type Said, witness } from './known.ts'
import { distinct } from './told.ts'

/** Words in quotation marks; `speaker` is null where the memo names none. */
export interface Quoted {
  readonly words: string
  readonly speaker: string | null
}

/** Fewer words are found anywhere by chance. */
const FEWEST = 3

/** The words of a quotation in their order, whatever the case and the signs between them. */
const patternOf = (words: string): RegExp | null => {
  const all = words.match(/[\p{L}\p{N}]+/gu) ?? []
  if (all.length < FEWEST) return null
  return new RegExp(`(?<![\\p{L}\\p{N}])${all.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`, 'iu')
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
    return { status: 'supported', explanation: `Word for word in ${own.map(dated).join(', ')}.`, witnesses: so }
  const told = others.map((place) => `${dated(place)} gives these words to ${place.claim?.body.speaker}`).join(', ')
  const beside = own.length > 0 ? `Word for word in ${own.map(dated).join(', ')}; ` : ''
  return {
    status: 'disputed',
    explanation: `${beside}${told}.`,
    witnesses: [...others.map((place) => witnessAt(place, 'says-otherwise')), ...so],
  }
}

/** From here on two remarks are one (the share of the shorter's words that stand in the other in the same order, 0…1). */
const SAME_REMARK = 0.55
const FEWEST_CONTENT_WORDS = 2

/** So alike, so many words are one remark though hardly one of them tells what it is about. */
const ALMOST = { order: 0.75, words: 6 }

/** The quotations of sources that are almost the same, the most alike first. */
const nearest = (words: string, { sources }: Known): readonly Said[] => {
  const own = stemsOf({ words })
  return sources
    .flatMap((source) => source.claims.map((claim) => ({ source, claim })))
    .flatMap(({ source, claim }) => {
      const { value } = claim.body
      if (value.type !== 'wording') return []
      const stems = stemsOf(value)
      const shared = [...own.content].filter((each) => stems.content.has(each)).length
      const { order } = align(own, stems, SAME_REMARK)
      const isAlmost = order >= ALMOST.order && Math.min(own.all.length, stems.all.length) >= ALMOST.words
      const isSame = shared >= FEWEST_CONTENT_WORDS && order >= SAME_REMARK
      return isAlmost || isSame ? [{ source, claim, order }] : []
    })
    .sort((a, b) => b.order - a.order || (a.claim.id < b.claim.id ? -1 : 1))
}

/** Looks up words in quotation marks: the same in a source, or almost the same. */
export const quotationOutcome = ({ words, speaker }: Quoted, known: Known): Outcome => {
  const pattern = patternOf(words)
  const places = pattern === null ? [] : placesOf(pattern, known)
  if (places.length > 0) return found(speaker, places)
  const near = distinct(nearest(words, known)).slice(0, 2)
  if (near.length === 0)
    return { status: 'not-found', explanation: 'No source has these words, nor almost these.', witnesses: [] }
  return {
    status: 'reworded',
    explanation: `${near.map((each) => `${dated(each)} has ${inWords(each)}`).join('; ')}.`,
    witnesses: near.map((each) => witness(each, 'worded-so')),
  }
}
