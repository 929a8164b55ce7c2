import { codeSource } from '../../../coding/coder.ts'
import { type CodingReview, codingKey, quote, type Span, standingReviews } from '../../../domain/index.ts'
import { type Flip, flipsBetween, type PlacedFraming } from '../../../framing/flips.ts'
import type { Codebook } from '../../../stages/frames/codebook.ts'
import type { CodedSentence } from '../../../stages/frames/coding.ts'
import type { Reader, SourceSummary } from '../../../store/index.ts'
import { causeOf } from './cause.ts'

/** A flip with its source, the words that show it, what made the difference, and what people said of the coding. */
export interface ToldFlip {
  readonly flip: Flip
  readonly source: SourceSummary
  readonly cues: readonly Span[]
  readonly cause: string
  readonly reviews: readonly CodingReview[]
}

/** What a codebook changes; `stored` are the versions under which the sources were coded with it, `count` their framings. */
export interface FlipReport {
  readonly codebook: Codebook
  readonly stored: readonly string[]
  readonly count: number
  readonly flips: readonly ToldFlip[]
}

type Reviews = ReadonlyMap<string, readonly CodingReview[]>

const reviewsByKey = (reviews: readonly CodingReview[]): Reviews => {
  const byKey = new Map<string, CodingReview[]>()
  for (const review of standingReviews(reviews)) {
    const key = codingKey(review.coding)
    byKey.set(key, [...(byKey.get(key) ?? []), review])
  }
  return byKey
}

const reviewsOf = ({ source, words, frame, before, after }: Flip, reviews: Reviews): readonly CodingReview[] =>
  [...new Set([before?.target, after?.target])].flatMap((target) =>
    target === undefined ? [] : (reviews.get(codingKey({ source, words, target, frame })) ?? []),
  )

interface Compared {
  readonly stored: readonly PlacedFraming[]
  readonly flips: readonly ToldFlip[]
}

/** "default@12" is of the codebook "default". */
const isOf = ({ name }: Codebook, version: string): boolean => version.replace(/@\d+$/, '') === name

const compareSource = async (
  reader: Reader,
  source: SourceSummary,
  { codebook, reviews }: { readonly codebook: Codebook; readonly reviews: Reviews },
): Promise<Compared> => {
  const { document, sentences } = await codeSource(reader, source.id, codebook)
  const placed = (span: Span) => ({ source: source.id, span, words: quote(document.text, span) })
  const stored = (await reader.annotations(source.id, 'frame'))
    .filter(({ body }) => isOf(codebook, body.codebook))
    .map(({ span, body }) => ({ ...placed(span), body }))
  const found = sentences.flatMap(({ span, framings }) => framings.map((body) => ({ ...placed(span), body })))
  const bySpan = new Map(sentences.map((sentence): [number, CodedSentence] => [sentence.span.start, sentence]))
  const flips = flipsBetween(stored, found).map((flip) => ({
    ...{ flip, source, cues: (flip.after ?? flip.before)?.cues ?? [], reviews: reviewsOf(flip, reviews) },
    cause: causeOf(flip, bySpan.get(flip.span.start)?.cues() ?? [], document.text),
  }))
  return { stored, flips }
}

/** Holds what is stored of a codebook against what it finds now in the same sources. */
export const compareCodings = async (
  reader: Reader,
  sources: readonly SourceSummary[],
  codebook: Codebook,
): Promise<FlipReport> => {
  const reviews = reviewsByKey(await reader.codingReviews())
  const all: Compared[] = []
  for (const source of sources) all.push(await compareSource(reader, source, { codebook, reviews }))
  const stored = all.flatMap((one) => one.stored)
  return {
    codebook,
    stored: [...new Set(stored.map(({ body }) => body.codebook))].sort(),
    count: stored.length,
    flips: all.flatMap((one) => one.flips),
  }
}
