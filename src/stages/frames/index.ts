import type { Annotation, FrameBody, Span } from '../../domain/index.ts'
import { readOptions, type StageFactory, stage, z } from '../../pipeline/index.ts'
import { type Codebook, loadCodebook } from './codebook.ts'
import { findCountries } from './countries.ts'
import { makeCursor } from './cursor.ts'
import { type Evidence, evidenceIn } from './evidence.ts'
import { holderOf, type ReadSentence } from './holder.ts'
import { isDenied } from './polarity.ts'
import { readingOf } from './reading.ts'
import { type Countries, countriesOf, targetsOf } from './target.ts'
import { viewpointOf } from './viewer.ts'

type Frame = Annotation<FrameBody>

/** Furniture, references and readers' comments do not speak for the article. */
const SPEAKING_ROLES = new Set(['body', 'heading', 'caption', 'list-item', 'block-quote'])

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
  const targets = targetsOf({ found, sentence, holder, countries, mutual: codebook.mutual.has(found.frame) })
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
    version: 1,
    run: ({ document, layers }) => {
      const { token: tokens, entity: entities, speech: speeches } = layers
      const mentions = findCountries({ document, tokens, entities })
      const countries = countriesOf(document, mentions)
      const tokensIn = makeCursor(tokens)
      const mentionsIn = makeCursor(mentions)
      const namesIn = makeCursor(entities.filter(({ body }) => body.label !== 'GPE' && body.label !== 'LOC'))
      const speechesIn = makeCursor(speeches)
      return layers.sentence.flatMap(({ span, body }): Frame[] => {
        if (!SPEAKING_ROLES.has(body.role)) return []
        const units = readingOf({ tokens: tokensIn(span), countries: mentionsIn(span), names: namesIn(span) })
        const viewpoint = viewpointOf(units, countries.subject)
        const sentence = { text: document.text, units, speeches: speechesIn(span), viewpoint }
        return evidenceIn(codebook, units, viewpoint)
          .flatMap((found) => framesOf(found, { codebook, sentence, countries }))
          .map((frame) => ({ span, body: frame }))
      })
    },
  })
}
