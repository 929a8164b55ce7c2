import { existsSync, readFileSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { answeredKeys, type Question, questionsOf } from '../../coding/suggestions.ts'
import type { CodingReview, FrameModel } from '../../domain/index.ts'
import { mostDoubtful } from '../../framing/most-doubtful.ts'
import type { Codebook } from '../../stages/frames/codebook.ts'
import { loadModel } from '../../stages/frames/model/load-model.ts'
import type { Reader } from '../../store/index.ts'
import { sourceName } from '../../telling/source-name.ts'
import { databaseOption } from '../database-option.ts'
import { shortIdOf } from '../known-id.ts'
import { indented } from '../layout/indented.ts'
import { wrapped } from '../layout/wrap.ts'
import { NO_SOURCES } from '../no-sources.ts'
import { UsageError } from '../plain-error.ts'
import { readFrom } from '../read-from.ts'
import type { Terminal } from '../terminal.ts'
import { wholeNumber } from '../whole-number.ts'
import { writeJson } from '../write-json.ts'
import { codebookNamed, codebookOption } from './codebook-file.ts'
import { figure } from './figure.ts'

const EXAMPLES = `
Examples:
  variorum frames suggest
  variorum frames suggest --model ours.model.json --limit 20 --json

Those are asked of which least is known: whose probability is nearest to one half by the model or, without one, whose
cue score is nearest to the threshold; no source is asked of again and again while others wait, and nothing that anybody
judged already.`

const LIMIT = 10

interface Options {
  readonly db: string
  readonly model?: string
  readonly limit: number
  readonly codebook: string
  readonly json?: true
}

const modelIn = (file: string | undefined, codebook: Codebook): FrameModel | null => {
  if (file === undefined) return null
  if (!existsSync(file)) throw new UsageError(`There is no model "${file}". "variorum frames train" writes one.`)
  return loadModel(file, readFileSync(file, 'utf8'), [codebook])
}

const suggestions = async (reader: Reader, { limit, ...options }: Options): Promise<readonly Question[]> => {
  const codebook = codebookNamed(options.codebook)
  const asking = { codebook, model: modelIn(options.model, codebook) }
  const reviews: readonly CodingReview[] = await reader.codingReviews()
  const answered = answeredKeys(reviews)
  const all: Question[] = []
  for (const source of await reader.sources())
    all.push(...(await questionsOf(reader, source, asking)).filter(({ key }) => !answered.has(key)))
  return mostDoubtful(all, limit)
}

const suggestedLines = (
  { summary, sentence, words, target, frame, probability }: Question,
  { paint, columns }: Terminal,
) => {
  const answer = `variorum frames accept ${shortIdOf(sentence)} --frame ${frame} --target ${/\W/.test(target) ? `"${target}"` : target}`
  return [
    `${paint.bold(`${frame}, of ${target}?`)} · probability ${figure(probability)} · ${sourceName(summary)}`,
    `“${words}”`,
    paint.dim(`${answer}   (or reject)`),
  ].flatMap((line, index) => (index === 1 ? indented(wrapped(line, columns - 3), 3) : wrapped(line, columns)))
}

const record = ({ summary, sentence, words, target, frame, probability }: Question) => ({
  ...{ sentence, source: summary.id, path: summary.path, words, target, frame, probability },
  accept: ['variorum', 'frames', 'accept', sentence, '--frame', frame, '--target', target],
})

/** `variorum frames suggest`: which sentences to judge next. */
export const suggestCommand = (frames: Command, terminal: Terminal): void => {
  frames
    .command('suggest')
    .description('show which sentences to judge next: those that are least sure')
    .option('--model <file>', 'by this model, in place of the cue rules')
    .addOption(new Option('--limit <count>', 'at most so many').argParser(wholeNumber).default(LIMIT))
    .addOption(codebookOption())
    .addOption(databaseOption())
    .option('--json', 'print a JSON array')
    .addHelpText('after', EXAMPLES)
    .action((options: Options) =>
      readFrom(options.db, async (reader) => {
        const found = await suggestions(reader, options)
        if (options.json) await writeJson(terminal, found.map(record))
        else if (found.length > 0)
          await terminal.write(`${found.map((one) => suggestedLines(one, terminal).join('\n')).join('\n\n')}\n`)
        else await terminal.write((await reader.counts()).source === 0 ? NO_SOURCES : 'Every question is answered.\n')
      }),
    )
}
