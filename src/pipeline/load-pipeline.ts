import { z } from 'zod'
import { contentId } from '../domain/index.ts'
import { assertOrder } from './assert-order.ts'
import { nearestHint } from './nearest.ts'
import { OptionError } from './option-error.ts'
import { PipelineError } from './pipeline-error.ts'
import { readYaml, type YamlFile } from './read-yaml.ts'
import type { AnyStage, StageFactory, StageOptions } from './stage.ts'

/** A stage as a pipeline lists it. `files` maps each file that it read to a hash of its content, for the manifest. */
export interface ListedStage {
  readonly stage: AnyStage
  readonly options: StageOptions
  readonly files: Readonly<Record<string, string>>
}

/** A checked list of stages in the order in which they run. */
export interface Pipeline {
  readonly name: string
  readonly description: string
  readonly stages: readonly ListedStage[]
}

/** What a pipeline is made of; `read` gives the text of a file named relative to the pipeline file. */
interface PipelineInput {
  readonly file: string
  readonly text: string
  readonly stages: Readonly<Record<string, StageFactory>>
  readonly read: (relative: string) => string
}

const PIPELINE_SHAPE = z.strictObject({
  name: z.string().min(1),
  description: z.string().default(''),
  stages: z
    .array(
      z.union([z.string(), z.looseObject({ stage: z.string() })], {
        error: 'expected the name of a stage, or "stage: NAME" with its options',
      }),
    )
    .min(1, { error: 'expected at least one stage' }),
})

type Entry = z.output<typeof PIPELINE_SHAPE>['stages'][number]

const named = (entry: Entry): { name: string; options: StageOptions } => {
  if (typeof entry === 'string') return { name: entry, options: {} }
  const { stage: name, ...options } = entry
  return { name, options }
}

const factoryOf = (input: PipelineInput, name: string, line: number): StageFactory => {
  const factory = Object.hasOwn(input.stages, name) ? input.stages[name] : undefined
  if (factory !== undefined) return factory
  const known = Object.keys(input.stages)
  const list = known.join(', ') || 'none'
  throw new PipelineError(
    { file: input.file, line },
    `expected a stage, came "${name}"${nearestHint(name, known)}. Name one of: ${list}.`,
  )
}

/** Faults of a codebook keep their own file and line; all others get those of the option or stage. */
const located = (error: unknown, file: string, lineOf: (option: string | null) => number): PipelineError => {
  if (error instanceof PipelineError) return error
  const line = lineOf(error instanceof OptionError ? error.option : null)
  return new PipelineError({ file, line }, error instanceof Error ? error.message : String(error))
}

const list = (input: PipelineInput, entry: Entry, lineOf: (option: string | null) => number): ListedStage => {
  const { name, options } = named(entry)
  const factory = factoryOf(input, name, lineOf(null))
  const files: Record<string, string> = {}
  const read = (relative: string): string => {
    const text = input.read(relative)
    files[relative] = contentId('file', text)
    return text
  }
  try {
    return Object.freeze({
      stage: factory(options, read),
      options: Object.freeze(options),
      files: Object.freeze(files),
    })
  } catch (error) {
    throw located(error, input.file, lineOf)
  }
}

const lineOfEntry =
  (yaml: YamlFile<unknown>, index: number) =>
  (option: string | null): number =>
    yaml.lineOf(option === null ? ['stages', index] : ['stages', index, option])

/** Reads and checks a pipeline file; throws a PipelineError that names file, line and remedy. */
export const loadPipeline = (input: PipelineInput): Pipeline => {
  const yaml = readYaml({ file: input.file, text: input.text, shape: PIPELINE_SHAPE })
  const stages = yaml.data.stages.map((entry, index) => list(input, entry, lineOfEntry(yaml, index)))
  assertOrder(
    stages.map(({ stage }, index) => ({ stage, place: { file: input.file, line: lineOfEntry(yaml, index)(null) } })),
  )
  return Object.freeze({ name: yaml.data.name, description: yaml.data.description, stages: Object.freeze(stages) })
}
