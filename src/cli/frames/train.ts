import { existsSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Command } from 'commander'
import { contentId, type FrameWeights } from '../../domain/index.ts'
import { crossValidate, type Validation } from '../../framing/learn/cross-validate.ts'
import { type CodedExample, learnWeights } from '../../framing/learn/learn-weights.ts'
import { databaseOption } from '../database-option.ts'
import { UsageError } from '../plain-error.ts'
import { readFrom } from '../read-from.ts'
import type { Terminal } from '../terminal.ts'
import { writeJson } from '../write-json.ts'
import { codebookNamed, codebookOption } from './codebook-file.ts'
import { lessonsOf } from './coded-examples.ts'
import { trainingInWords } from './training-in-words.ts'

const EXAMPLES = `
Examples:
  variorum frames train --out ours.model.json
  variorum frames train --by "Anna Riis" --out anna.model.json --codebook ours.yaml

Learns from what people accepted and rejected, each by their last word; where they differ, by the majority, ties left
out. The cue rules stand as what is believed beforehand, so that few codings move little. The same codings give the same
file. To use it, name it as "model" below "codebook" in the frames stage of a pipeline.`

interface Options {
  readonly db: string
  readonly by?: string
  readonly out: string
  readonly codebook: string
  readonly json?: true
}

/** How many codings a model was trained on. */
interface Counts {
  readonly accepted: number
  readonly rejected: number
}

/** What training gave, as the model file holds it but for weights, and what was left out. */
export interface Training {
  readonly codebook: string
  readonly data: string
  readonly codings: Counts & { readonly sentences: number; readonly frames: Readonly<Record<string, Counts>> }
  readonly validation: Validation
}

const LEAST_CODINGS = 20

const countsOf = (examples: readonly CodedExample[]): Counts => {
  const accepted = examples.filter((example) => example.accepted).length
  return { accepted, rejected: examples.length - accepted }
}

/** Refuses where there is not enough to learn from. */
const assertEnough = (examples: readonly CodedExample[], weights: FrameWeights): void => {
  const { accepted, rejected } = countsOf(examples)
  if (examples.length >= LEAST_CODINGS && weights.frames.size > 0) return
  throw new UsageError(
    `Too few codings to learn from: ${accepted} accepted and ${rejected} rejected. It takes ${LEAST_CODINGS} or more, with two accepted and two rejected ones of a frame at least. "variorum frames suggest" shows which sentences teach most; "variorum frames code FILE" takes many at once.`,
  )
}

const trainingOf = (examples: readonly CodedExample[], codebook: string): Training => {
  const names = [...new Set(examples.map(({ frame }) => frame))].sort()
  const frames = names.map((name) => [name, countsOf(examples.filter(({ frame }) => frame === name))])
  return {
    codebook,
    data: contentId('codings', examples.map(({ key, accepted }) => `${key} ${accepted}`).sort()),
    codings: {
      ...countsOf(examples),
      sentences: new Set(examples.map(({ sentence }) => sentence)).size,
      frames: Object.fromEntries(frames),
    },
    validation: crossValidate(examples),
  }
}

const sortedRecord = (weights: ReadonlyMap<string, number>): Readonly<Record<string, number>> =>
  Object.fromEntries([...weights].sort(([a], [b]) => (a < b ? -1 : 1)))

/** A model as its file holds it: no date and no path, so that equal codings give equal bytes. */
const modelFile = (training: Training, { vocabulary, shared, frames }: FrameWeights): string => {
  const weights = [...frames].map(([frame, own]) => [frame, sortedRecord(own)])
  const model = {
    ...{ format: 'variorum-frame-model', version: 1, ...training, vocabulary: [...vocabulary] },
    ...{ shared: sortedRecord(shared), frames: Object.fromEntries(weights) },
  }
  return `${JSON.stringify(model, null, 2)}\n`
}

const train = async ({ db, by, out, codebook: file, json }: Options, terminal: Terminal): Promise<void> => {
  if (!existsSync(dirname(out)))
    throw new UsageError(
      `There is no folder "${dirname(out)}" to write the model to. Make it, or name another by --out.`,
    )
  const codebook = codebookNamed(file)
  const { examples, divided, orphaned } = await readFrom(db, async (reader) => {
    const reviews = (await reader.codingReviews()).filter(({ person }) => by === undefined || person === by)
    return lessonsOf(reader, reviews, codebook)
  })
  const weights = learnWeights(examples)
  assertEnough(examples, weights)
  const training = trainingOf(examples, codebook.version)
  writeFileSync(out, modelFile(training, weights))
  const learned = [...weights.frames.keys()]
  if (json) await writeJson(terminal, { out, ...training, learned, divided, orphaned })
  else await terminal.write(trainingInWords({ ...training, learned, divided, orphaned, out }, terminal))
}

/** `variorum frames train`: learns from what people accepted and rejected. */
export const trainCommand = (frames: Command, terminal: Terminal): void => {
  frames
    .command('train')
    .description('learn from what people accepted and rejected, and show how well it does')
    .requiredOption('--out <file>', 'the model file to write')
    .option('--by <name>', 'only from the answers of this person')
    .addOption(codebookOption())
    .addOption(databaseOption())
    .option('--json', 'print a JSON document')
    .addHelpText('after', EXAMPLES)
    .action((options: Options) => train(options, terminal))
}
