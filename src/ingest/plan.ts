import { contentId, type LayerName } from '../domain/index.ts'
import type { ListedStage, Pipeline } from '../pipeline/index.ts'
import type { KnownRevision, SourceEntry, StageRecord } from '../store/index.ts'

/** Raised whenever a reader gives other text, blocks or metadata for the same bytes. */
const READER = { stage: 'reader', version: 2 } as const

/** What a stage is before it has run. */
type PlannedStage = Pick<StageRecord, 'stage' | 'version' | 'options'>

const planned = ({ stage, options, files }: ListedStage): PlannedStage => ({
  stage: stage.name,
  version: stage.version,
  options: contentId('options', { options, files }),
})

const planOfReader: PlannedStage = { ...READER, options: contentId('options', {}) }

/** All that has to be done for a file under a pipeline, from the reader on. */
export const planOf = (pipeline: Pipeline): readonly PlannedStage[] => [planOfReader, ...pipeline.stages.map(planned)]

/** A plan in words, for the record of a run ("quantities@3"). */
export const planInWords = (plan: readonly PlannedStage[]): readonly string[] =>
  plan.map(({ stage, version }) => `${stage}@${version}`)

/** The stage behind each layer. */
export const writersOf = (pipeline: Pipeline): SourceEntry['writers'] => ({
  block: READER,
  ...Object.fromEntries(
    pipeline.stages.map(({ stage }) => [stage.writes, { stage: stage.name, version: stage.version }]),
  ),
})

/** Whether a stage did at its version and with its options what is planned. */
const isSame = (done: StageRecord | undefined, want: PlannedStage | undefined): done is StageRecord =>
  done !== undefined &&
  done.stage === want?.stage &&
  done.version === want.version &&
  done.options === want.options &&
  done.state !== 'failed'

/** Whether known bytes were read under a name no later than this one: the first name of a source decides how it is read. */
const isReadAs = ({ path: known, stages: [reader] }: KnownRevision, path: string): boolean =>
  known <= path && isSame(reader, planOfReader)

/** Whether nothing is left to do for known bytes under the name `path`: every stage is done at its version. */
export const isDone = (known: KnownRevision, path: string, plan: readonly PlannedStage[]): boolean =>
  isReadAs(known, path) &&
  known.stages.length === plan.length &&
  known.stages.every((done, index) => isSame(done, plan[index]))

/** What of known bytes stays as it is: the stages that need not run again, each with what it did. */
export type Kept = ReadonlyMap<LayerName, StageRecord>

/**
 * The layers of known bytes that stay as they are: their stage is done as planned, and so is every stage behind a layer
 * that it reads.
 */
export const keptOf = (known: KnownRevision, path: string, pipeline: Pipeline): Kept => {
  if (!isReadAs(known, path)) return new Map()
  const kept = new Map<LayerName, StageRecord>()
  for (const listed of pipeline.stages) {
    const want = planned(listed)
    const done = known.stages.find(({ stage }) => stage === want.stage)
    const { reads, writes } = listed.stage
    if (isSame(done, want) && reads.every((layer) => layer === 'block' || kept.has(layer))) kept.set(writes, done)
  }
  // Tokens are never stored: they are made again where somebody reads them.
  const isRead = pipeline.stages.some(({ stage }) => stage.reads.includes('token') && !kept.has(stage.writes))
  if (isRead) kept.delete('token')
  return kept
}
