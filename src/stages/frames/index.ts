import type { Annotation, FrameBody } from '../../domain/index.ts'
import { readOptions, type StageFactory, stage, z } from '../../pipeline/index.ts'
import { loadCodebook } from './codebook.ts'
import { evidenceIn } from './evidence.ts'
import { framesOf } from './frames-of.ts'
import { modelFrames } from './model/index.ts'
import { loadModel } from './model/load-model.ts'
import { readDocument } from './read-document.ts'

type Frame = Annotation<FrameBody>

/**
 * Makes the stage that finds who frames which country how; option `codebook` names a codebook file, `model` a file of
 * what was learned from codings.
 */
export const frames: StageFactory = (options, read) => {
  const files = readOptions(options, { codebook: z.string(), model: z.string().optional() })
  const codebook = loadCodebook(files.codebook, read(files.codebook))
  const model = files.model === undefined ? null : loadModel(files.model, read(files.model), codebook)
  return stage({
    name: 'frames',
    reads: ['sentence', 'token', 'entity', 'speech'],
    writes: 'frame',
    version: 1,
    run: (view) => {
      const document = readDocument(view)
      if (model !== null) return modelFrames(model, codebook, document)
      const { countries, passages } = document
      return passages.flatMap(({ span, sentence }): Frame[] =>
        evidenceIn(codebook, sentence.units, sentence.viewpoint)
          .flatMap((found) => framesOf(found, { codebook, sentence, countries }))
          .map((frame) => ({ span, body: frame })),
      )
    },
  })
}
