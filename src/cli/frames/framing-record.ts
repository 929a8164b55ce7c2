import type { Framing } from '../../coding/framings.ts'

/** A framing for programs. */
export const framingRecord = (framing: Framing) => {
  const { source, found, sentence, cues, status } = framing
  const { frame, target, polarity, shift, score, codebook } = found.body
  return {
    ...{ id: found.id, source: source.id, path: source.path, published: source.metadata.published?.value ?? null },
    ...{ frame, target, holder: found.body.holder, polarity, shift, score, cues, sentence, codebook, status },
  }
}
