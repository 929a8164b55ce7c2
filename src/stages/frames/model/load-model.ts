import type { FrameModel } from '../../../domain/index.ts'
import { PipelineError, z } from '../../../pipeline/index.ts'
import type { Codebook } from '../codebook.ts'

const WEIGHTS = z.record(z.string(), z.number())

/** What the stage needs of a model file; the figures of its training are for people. */
const MODEL_SHAPE = z.looseObject({
  format: z.literal('variorum-frame-model'),
  version: z.literal(1),
  codebook: z.string(),
  vocabulary: z.array(z.string()),
  shared: WEIGHTS,
  frames: z.record(z.string(), WEIGHTS),
})

const AGAIN = 'Write it anew with "variorum frames train".'

const parsed = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new PipelineError({ file, line: 1 }, `expected a model in JSON; ${reason}. ${AGAIN}`)
  }
}

const mapOf = (weights: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(weights))

/** Reads and checks a model file; it must have been trained under one of these very codebooks. */
export const loadModel = (file: string, text: string, codebooks: readonly Pick<Codebook, 'version'>[]): FrameModel => {
  const result = MODEL_SHAPE.safeParse(parsed(file, text))
  if (!result.success) {
    const [issue] = result.error.issues
    throw new PipelineError({ file, line: 1 }, `"${issue?.path.join('.')}": ${issue?.message}. ${AGAIN}`)
  }
  const { vocabulary, shared, frames, codebook: trained } = result.data
  const versions = codebooks.map(({ version }) => version)
  if (!versions.includes(trained))
    throw new PipelineError(
      { file, line: 1 },
      `the model was trained under the codebook ${trained}; this one is ${versions.join(', ')}. ${AGAIN}`,
    )
  return {
    codebook: trained,
    vocabulary: new Set(vocabulary),
    shared: mapOf(shared),
    frames: new Map(Object.entries(frames).map(([frame, weights]) => [frame, mapOf(weights)] as const)),
  }
}
