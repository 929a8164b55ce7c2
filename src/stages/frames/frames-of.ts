import type { FrameBody, Span } from '../../domain/index.ts'
import type { Codebook } from './codebook.ts'
import type { Evidence } from './evidence.ts'
import { holderOf, type ReadSentence } from './holder.ts'
import { isDenied } from './polarity.ts'
import { shiftOf } from './shift.ts'
import type { Countries } from './target.ts'
import { framedBy } from './targeting.ts'

/** What decides whom a frame is about, besides its cues. */
export interface FrameContext {
  readonly codebook: Codebook
  readonly sentence: ReadSentence
  readonly countries: Countries
}

/** Where units `from` to `to` of a sentence stand in its text. */
export const spanOfUnits = (
  { units }: ReadSentence,
  { from, to }: { readonly from: number; readonly to: number },
): Span => ({
  start: units[from]?.span.start ?? 0,
  end: units[to - 1]?.span.end ?? 0,
})

/** The frames that cues show in a sentence, one for each target; `all` is what other cues show there besides. */
export const framesOf = (
  found: Evidence,
  all: readonly Evidence[],
  { codebook, sentence, countries }: FrameContext,
): readonly FrameBody[] => {
  const holder = holderOf(sentence, found.strongest)
  const [mutual, ofOthers] = [codebook.mutual.has(found.frame), codebook.ofOthers.has(found.frame)]
  const targets = framedBy(codebook, { found, sentence, holder, countries, mutual, ofOthers })
  const denied = isDenied(sentence.units, found.strongest)
  const others = all.filter((other) => other !== found).map(({ strongest }) => strongest)
  return targets.map((target) => ({
    ...{ frame: found.frame, target, holder: holder.name, polarity: denied ? 'denied' : 'asserted' },
    shift: shiftOf(sentence.units, found.strongest, { others, isDenied: denied }),
    score: found.score,
    cues: found.cues.map((cue) => spanOfUnits(sentence, cue)),
    codebook: codebook.version,
  }))
}
