import type { LayerName } from '../domain/index.ts'
import { type FileLine, PipelineError } from './pipeline-error.ts'
import type { AnyStage } from './stage.ts'

/** A stage and where the pipeline file lists it. */
interface PlacedStage {
  readonly stage: AnyStage
  readonly place: FileLine
}

const remedyFor = (layer: LayerName, later: readonly PlacedStage[]): string => {
  const writer = later.find(({ stage }) => stage.writes === layer)
  return writer === undefined
    ? `Add a stage that writes "${layer}" above it.`
    : `Move "${writer.stage.name}" (line ${writer.place.line}) above it.`
}

const assertReads = (
  listed: PlacedStage,
  written: ReadonlyMap<LayerName, string>,
  later: readonly PlacedStage[],
): void => {
  const missing = listed.stage.reads.find((layer) => !written.has(layer))
  if (missing === undefined) return
  const have = [...written.keys()].join(', ')
  throw new PipelineError(
    listed.place,
    `stage "${listed.stage.name}" reads the layer "${missing}", but above it stand only: ${have}. ${remedyFor(missing, later)}`,
  )
}

const assertWrites = (listed: PlacedStage, written: ReadonlyMap<LayerName, string>): void => {
  const writer = written.get(listed.stage.writes)
  if (writer === undefined) return
  throw new PipelineError(
    listed.place,
    `expected one writer of each layer; "${listed.stage.name}" writes "${listed.stage.writes}", which ${writer} writes already. Remove one of them.`,
  )
}

/** Throws a PipelineError where a stage reads what nothing above it writes, or where a layer has two writers. */
export const assertOrder = (stages: readonly PlacedStage[]): void => {
  const written = new Map<LayerName, string>([['block', 'the reader']])
  for (const [index, listed] of stages.entries()) {
    assertWrites(listed, written)
    assertReads(listed, written, stages.slice(index + 1))
    written.set(listed.stage.writes, `"${listed.stage.name}" (line ${listed.place.line})`)
  }
}
