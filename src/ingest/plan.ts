import { contentId } from '../domain/index.ts'
import type { ListedStage, Pipeline } from '../pipeline/index.ts'
import type { KnownRevision, SourceEntry, StageRecord } from '../store/index.ts'

/** Raised whenever a reader gives other text, blocks or metadata for the same bytes. */
const READER = { stage: 'reader', version: 1 } as const

/** What a stage is before it has run. */
type PlannedStage = Pick<StageRecord, 'stage' | 'version' | 'options'>

const planned = ({ stage, options, files }: ListedStage): PlannedStage => ({
  stage: stage.name,
  version: stage.version,
  options: contentId('options', { options, files }),
})

/** All that has to be done for a file under a pipeline, from the reader on. */
export const planOf = (pipeline: Pipeline): readonly PlannedStage[] => [
  { ...READER, options: contentId('options', {}) },
  ...pipeline.stages.map(planned),
]

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

/**
 * Whether nothing is left to do for known bytes under the name `path`: every stage is done at its version, and the
 * bytes were read under a name no later than this one (the first name of a source decides how it is read).
 */
export const isDone = (known: KnownRevision, path: string, plan: readonly PlannedStage[]): boolean =>
  known.path <= path &&
  known.stages.length === plan.length &&
  known.stages.every((done, index) => {
    const want = plan[index]
    const same = done.stage === want?.stage && done.version === want.version && done.options === want.options
    return same && done.state !== 'failed'
  })
