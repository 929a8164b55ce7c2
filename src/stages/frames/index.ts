import type { Annotation, FrameBody, Span } from '../../domain/index.ts'
import { readOptions, type StageFactory, stage, z } from '../../pipeline/index.ts'
import { type Codebook, loadCodebook } from './codebook.ts'
import { readDocument } from './document.ts'
import { type Evidence, evidenceIn, makeContinued } from './evidence.ts'
import { holderOf, type ReadSentence } from './holder.ts'
import { isDenied } from './polarity.ts'
import { type Countries, targetsOf } from './target.ts'

type Frame = Annotation<FrameBody>

const spanOfCue = ({ units }: ReadSentence, { from, to }: { readonly from: number; readonly to: number }): Span => ({
  start: units[from]?.span.start ?? 0,
  end: units[to - 1]?.span.end ?? 0,
})

const framesOf = (
  found: Evidence,
  context: { readonly codebook: Codebook; readonly sentence: ReadSentence; readonly countries: Countries },
): readonly FrameBody[] => {
  const { codebook, sentence, countries } = context
  const holder = holderOf(sentence, found.strongest)
  const targets = targetsOf({
    found,
    sentence,
    holder,
    countries,
    mutual: codebook.mutual.has(found.frame),
    ofOthers: codebook.ofOthers.has(found.frame),
  })
  return targets.map((target) => ({
    frame: found.frame,
    target,
    holder: holder.name,
    polarity: isDenied(sentence.units, found.strongest) ? 'denied' : 'asserted',
    score: found.score,
    cues: found.cues.map((cue) => spanOfCue(sentence, cue)),
    codebook: codebook.version,
  }))
}

/** Makes the stage that finds who frames which country how; option `codebook` names a codebook file. */
export const frames: StageFactory = (options, read) => {
  const { codebook: file } = readOptions(options, { codebook: z.string() })
  const codebook = loadCodebook(file, read(file))
  return stage({
    name: 'frames',
    reads: ['sentence', 'token', 'entity', 'speech'],
    writes: 'frame',
    version: 2,
    run: ({ document, layers }) => {
      const { countries, sentences } = readDocument(document, layers)
      const continued = makeContinued()
      return sentences.flatMap(({ span, body, read: sentence }): Frame[] => {
        const found = evidenceIn(codebook, sentence, continued.before(body.block))
        continued.after(body.block, found)
        return found
          .flatMap((evidence) => framesOf(evidence, { codebook, sentence, countries }))
          .map((frame) => ({ span, body: frame }))
      })
    },
  })
}
