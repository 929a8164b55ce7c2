import { readAgain } from '../../coding/opened.ts'
import { type CodingReview, quote, standingReviews } from '../../domain/index.ts'
import type { CodedExample } from '../../framing/learn/learn-weights.ts'
import { settledCodings } from '../../framing/settled-codings.ts'
import type { Codebook } from '../../stages/frames/codebook.ts'
import { factsReader } from '../../stages/frames/model/facts.ts'
import type { Reader } from '../../store/index.ts'

/** The codings that can be learned from, and how many cannot: those of other frames, divided ones, orphans. */
export interface Lessons {
  readonly examples: readonly CodedExample[]
  readonly divided: number
  readonly orphaned: number
}

/** What people said, each question as the majority sees it, with what is known of its sentence. */
export const lessonsOf = async (
  reader: Reader,
  reviews: readonly CodingReview[],
  codebook: Codebook,
): Promise<Lessons> => {
  const frames = new Set(codebook.entries.map(({ frame }) => frame))
  const settled = settledCodings(standingReviews(reviews)).filter(({ coding }) => frames.has(coding.frame))
  const decided = settled.filter(({ verdict }) => verdict !== 'divided')
  const read = factsReader(codebook)
  const examples: CodedExample[] = []
  for (const source of await reader.sources()) {
    const own = decided.filter(({ coding }) => coding.source === source.id)
    if (own.length === 0) continue
    const document = await readAgain(reader, source, codebook)
    const facts = read(document)
    const places = new Map(document.passages.map(({ span, sentence }, at) => [quote(sentence.text, span), at] as const))
    for (const { key, coding, verdict } of own) {
      const at = places.get(coding.words)
      if (at === undefined) continue
      const { frame, target, words } = coding
      const known = facts.of({ at, frame, target })
      examples.push({
        key,
        source: source.id,
        sentence: `${source.id} ${words}`,
        frame,
        facts: known,
        accepted: verdict === 'accepted',
      })
    }
  }
  return { examples, divided: settled.length - decided.length, orphaned: decided.length - examples.length }
}
