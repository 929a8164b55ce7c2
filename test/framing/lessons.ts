import type { CodedExample } from '../../src/framing/learn/learn-weights.ts'

/** A coding of a sentence that a test makes up. */
export const lesson = (
  n: number,
  {
    accepted,
    words = [],
    prior = -3,
    frame = 'partner',
    source = `source ${n % 7}`,
  }: Partial<CodedExample> & {
    readonly words?: readonly string[]
    readonly prior?: number
  },
): CodedExample => ({
  ...{ key: `coding_${n} ${frame}`, source, sentence: `${source} ${n}`, frame, accepted: accepted === true },
  facts: { prior, features: new Map([['any', 1]]), words },
})

/** Sixty sentences: those with "quilt" frame so, though no cue knows it. */
export const QUILTS: readonly CodedExample[] = Array.from({ length: 60 }, (_, n) =>
  lesson(n, { accepted: n % 3 === 0, words: [n % 3 === 0 ? 'quilt' : 'fog', `rare${n}`] }),
)
