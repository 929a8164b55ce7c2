import type { Command } from 'commander'
import { sentencesOf } from '../../coding/opened.ts'
import { type Coding, codingKey } from '../../domain/index.ts'
import { countryOf } from '../../lexicon/country-words.ts'
import type { Reader } from '../../store/index.ts'
import { countOf } from '../../telling/count-of.ts'
import { oneSourceLike } from '../known-source.ts'
import { UsageError } from '../plain-error.ts'
import type { Terminal } from '../terminal.ts'
import { writeJson } from '../write-json.ts'
import { codebookNamed, codebookOption } from './codebook-file.ts'
import { type CodingLine, codingLinesIn, lineFault } from './coding-lines.ts'
import { type JudgeOptions, type Said, say, withJudgeOptions } from './judge.ts'

const EXAMPLES = `
Examples:
  variorum frames code anna.jsonl --by "Anna Riis"
  variorum frames code anna.jsonl --by "Anna Riis" --codebook ours.yaml

Each line of the file is a sentence as one person codes it for one target:
  {"source": "coastal", "quote": "words in the sentence", "target": "Orrin", "frames": ["partner"]}
"source" is a part of a path, title, outlet or id. All frames of the codebook that a line does not list are rejected by
it. All of the file is written or, where one line is at fault, nothing. What that person said already is skipped.`

interface Options extends JudgeOptions {
  readonly codebook: string
}

const plain = (words: string): string => words.replaceAll(/\s+/g, ' ').replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'")

/** Gives the sentences of a source that hold a quote; each source is opened once. */
const finder = (reader: Reader) => {
  const opened = new Map<string, Promise<readonly string[]>>()
  return async (source: string, quote: string): Promise<readonly string[]> => {
    const known =
      opened.get(source) ?? sentencesOf(reader, source).then((one) => one.sentences.map(({ words }) => words))
    opened.set(source, known)
    return [...new Set((await known).filter((words) => plain(words).includes(plain(quote))))]
  }
}

const sourceIn = (sources: Awaited<ReturnType<Reader['sources']>>, file: string, { source, line }: CodingLine) => {
  try {
    return oneSourceLike(sources, source)
  } catch (error) {
    if (error instanceof UsageError) throw lineFault(file, line, error.message)
    throw error
  }
}

interface Context {
  readonly file: string
  readonly frames: readonly string[]
  readonly targets: ReadonlyMap<string, string>
}

/** A target by the name that the layer of frames has for it. */
const targetNamed = (targets: Context['targets'], target: string): string =>
  targets.get(target.toLowerCase()) ?? countryOf(target) ?? target

const saidIn = async (reader: Reader, lines: readonly CodingLine[], context: Context): Promise<readonly Said[]> => {
  const sources = await reader.sources()
  const find = finder(reader)
  const said = new Map<string, { readonly line: number; readonly said: Said }>()
  for (const one of lines) {
    const source = sourceIn(sources, context.file, one)
    const [words, ...others] = await find(source.id, one.quote)
    if (words === undefined)
      throw lineFault(
        context.file,
        one.line,
        `no sentence of ${source.path} holds “${one.quote}”. Quote words of one sentence.`,
      )
    if (others.length > 0)
      throw lineFault(
        context.file,
        one.line,
        `${others.length + 1} sentences of ${source.path} hold “${one.quote}”. Quote more of it.`,
      )
    const asked = { source: source.id, words, target: targetNamed(context.targets, one.target) }
    for (const frame of context.frames) {
      const coding: Coding = { ...asked, frame }
      const status = one.frames.includes(frame) ? 'accepted' : 'rejected'
      const before = said.get(codingKey(coding))
      if (before !== undefined && before.said.status !== status)
        throw lineFault(
          context.file,
          one.line,
          `line ${before.line} says otherwise of ${frame} in the same sentence. Keep one of them.`,
        )
      said.set(codingKey(coding), before ?? { line: one.line, said: { coding, status } })
    }
  }
  return [...said.values()].map((each) => each.said)
}

const targetsIn = async (reader: Reader): Promise<ReadonlyMap<string, string>> => {
  const targets = new Map<string, string>()
  for (const { id } of await reader.sources())
    for (const { body } of await reader.annotations(id, 'frame')) targets.set(body.target.toLowerCase(), body.target)
  return targets
}

/** `variorum frames code`: whole codings of sentences from a file. */
export const codeCommand = (frames: Command, terminal: Terminal): void => {
  withJudgeOptions(
    frames.command('code').description("take in a person's codings from a JSONL file").argument('<file>', 'the file'),
  )
    .addOption(codebookOption())
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: Options) => {
      const names = codebookNamed(options.codebook).entries.map(({ frame }) => frame)
      const lines = codingLinesIn(file, names)
      const { reviews, known } = await say(options, async (reader) =>
        saidIn(reader, lines, { file, frames: names, targets: await targetsIn(reader) }),
      )
      const accepted = reviews.filter(({ status }) => status === 'accepted').length
      if (options.json) await writeJson(terminal, { lines: lines.length, written: reviews.length, accepted, known })
      else
        await terminal.write(
          `${countOf(lines.length, 'line')} read, ${countOf(reviews.length, 'answer')} written (${accepted} accepted, ${reviews.length - accepted} rejected), ${known} known already\n`,
        )
    })
}
