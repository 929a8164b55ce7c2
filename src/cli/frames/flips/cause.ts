import { overlaps, quote, type Span } from '../../../domain/index.ts'
import type { Flip } from '../../../framing/flips.ts'
import type { CueFound } from '../../../stages/frames/coding.ts'

const isAt =
  (spans: readonly Span[]) =>
  ({ span }: CueFound): boolean =>
    spans.some(({ start, end }) => start === span.start && end === span.end)

const cueInWords = ({ meaning, span }: CueFound, text: string): string =>
  `${meaning.group} “${meaning.pattern}” at “${quote(text, span)}”`

const strongest = (cues: readonly CueFound[]): CueFound | undefined =>
  cues.toSorted((a, b) => b.meaning.weight - a.meaning.weight)[0]

const whyLost = (before: readonly Span[], cues: readonly CueFound[], text: string): string => {
  const inhibitor = cues.find(
    ({ meaning, span }) => meaning.group === 'inhibitors' && before.some((cue) => overlaps(cue, span)),
  )
  if (inhibitor !== undefined) return `taken away by ${cueInWords(inhibitor, text)}`
  const left = strongest(cues.filter(({ meaning }) => meaning.weight > 0))
  const words = before.map((cue) => `“${quote(text, cue)}”`).join(', ')
  return left === undefined ? `no cue matches ${words} any more` : `too weak by itself: ${cueInWords(left, text)}`
}

/** The cue that made the difference, in words; `cues` are all that match in the sentence now. */
export const causeOf = ({ frame, before, after }: Flip, cues: readonly CueFound[], text: string): string => {
  const own = cues.filter(({ meaning }) => meaning.frame === frame)
  if (after === null) return whyLost(before?.cues ?? [], own, text)
  const now = own.filter(({ meaning }) => meaning.weight > 0).filter(isAt(after.cues))
  const fresh = now.filter((cue) => before === null || !isAt(before.cues)(cue))
  const cue = strongest(fresh.length > 0 ? fresh : now)
  return cue === undefined ? '' : `by ${cueInWords(cue, text)}`
}
