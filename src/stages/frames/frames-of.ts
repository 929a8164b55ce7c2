import type { FrameBody, Span } from '../../domain/index.ts'
import type { Codebook } from './codebook.ts'
import type { Evidence } from './evidence.ts'
import { holderOf, type ReadSentence } from './holder.ts'
import { isDenied } from './polarity.ts'
import { type Countries, targetsOf } from './target.ts'

/** What decides whom a frame is about, besides its cues. */
export interface FrameContext {
  readonly codebook: Codebook
  readonly sentence: ReadSentence
  readonly countries: Countries
}

/** Where units `from` to `to` of a sentence stand in its text. */
const spanOfUnits = ({ units }: ReadSentence, { from, to }: { readonly from: number; readonly to: number }): Span => ({
  start: units[from]?.span.start ?? 0,
  end: units[to - 1]?.span.end ?? 0,
})

/** The frames that cues show in a sentence, one for each target. */
export const framesOf = (found: Evidence, { codebook, sentence, countries }: FrameContext): readonly FrameBody[] => {
  const holder = holderOf(sentence, found.strongest)
  const targets = targetsOf({ found, sentence, holder, countries, mutual: codebook.mutual.has(found.frame) })
  return targets.map((target) => ({
    frame: found.frame,
    target,
    holder: holder.name,
    polarity: isDenied(sentence.units, found.strongest) ? 'denied' : 'asserted',
    score: found.score,
    cues: found.cues.map((cue) => spanOfUnits(sentence, cue)),
    codebook: codebook.version,
  }))
}
