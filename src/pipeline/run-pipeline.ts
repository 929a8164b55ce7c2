import type { LayerName, Layers, Message } from '../domain/index.ts'
import { accept } from './accept.ts'
import type { Pipeline } from './load-pipeline.ts'
import type { DocumentContext, Stage, View } from './stage.ts'

/** All layers of one document, each ordered by span; a layer that no stage wrote is empty. */
export type DocumentLayers = { readonly [Name in LayerName]: readonly Layers[Name][] }

/** A message with the name of the stage that gave it ("reader" for faults of the blocks). */
interface StageMessage extends Message {
  readonly stage: string
}

/** What a stage did: `count` annotations kept; `failed` where it threw, which is not the same as finding nothing. */
interface StageRun {
  readonly stage: string
  readonly version: number
  readonly count: number
  readonly state: 'done' | 'empty' | 'failed'
}

/** The outcome of a pipeline over one document. */
export interface PipelineRun {
  readonly layers: DocumentLayers
  readonly messages: readonly StageMessage[]
  readonly ran: readonly StageRun[]
}

interface Work {
  readonly document: DocumentContext
  layers: DocumentLayers
  readonly messages: StageMessage[]
}

const NO_LAYERS: DocumentLayers = {
  block: [],
  sentence: [],
  token: [],
  entity: [],
  quantity: [],
  time: [],
  speech: [],
  frame: [],
  claim: [],
}

/** Just the declared layers, whatever the type of the stage promises: a stage cannot lean on what it did not name. */
const viewFor = (work: Work, reads: readonly LayerName[]): View<LayerName> => ({
  document: work.document,
  layers: Object.fromEntries(reads.map((name) => [name, work.layers[name]])) as DocumentLayers,
})

const reasonOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error)

/** Puts what a stage found into its layer and gives the number kept. */
const keep = <Out extends LayerName>(work: Work, stage: string, layer: Out, rows: readonly Layers[Out][]): number => {
  const refuse = (reason: string): void => {
    work.messages.push({ stage, rule: 'span', reason, place: null })
  }
  const kept = accept({ text: work.document.text, layer, rows, refuse })
  work.layers = { ...work.layers, [layer]: kept }
  return kept.length
}

const runStage = <Out extends LayerName>(work: Work, stage: Stage<LayerName, Out>): StageRun => {
  const { name, version } = stage
  try {
    const rows = stage.run(viewFor(work, stage.reads), (message) => work.messages.push({ stage: name, ...message }))
    const count = keep(work, name, stage.writes, rows)
    return { stage: name, version, count, state: count === 0 ? 'empty' : 'done' }
  } catch (error) {
    // One stage that fails on one text must not lose the others' work; the run says so and the layer stays empty.
    work.messages.push({ stage: name, rule: 'stage-failed', reason: reasonOf(error), place: null })
    return { stage: name, version, count: 0, state: 'failed' }
  }
}

/**
 * Runs the stages in order over one document and its blocks; faults of text or stage become messages, never throws.
 * A stage whose layer is `given` by an earlier run is not run again.
 */
export const runPipeline = (
  pipeline: Pipeline,
  document: DocumentContext,
  blocks: readonly Layers['block'][],
  given: Partial<DocumentLayers> = {},
): PipelineRun => {
  const work: Work = { document, layers: { ...NO_LAYERS, ...given }, messages: [] }
  keep(work, 'reader', 'block', blocks)
  const stages = pipeline.stages.filter(({ stage }) => given[stage.writes] === undefined)
  const ran = stages.map(({ stage }) => runStage(work, stage))
  return { layers: work.layers, messages: work.messages, ran }
}
