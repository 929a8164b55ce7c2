import { type Command, Option } from 'commander'
import { type KeyWord, keynessOf } from '../../framing/keyness.ts'
import type { Reader } from '../../store/index.ts'
import { countOf } from '../../telling/count-of.ts'
import { someSourcesLike } from '../known-source.ts'
import { type Column, table } from '../layout/table.ts'
import { wrapped } from '../layout/wrap.ts'
import { UsageError } from '../plain-error.ts'
import { readIn } from '../read-from.ts'
import type { Terminal } from '../terminal.ts'
import { wholeNumber } from '../whole-number.ts'
import { writeJson } from '../write-json.ts'
import { withFilters } from './filters.ts'
import { type FramingQuery, framingsOf } from './framings-of.ts'
import { timesMore, usedInShort } from './key-word-in-short.ts'
import { namesSides, type SidesGiven, sidesOf, withSides } from './sides.ts'
import { byFraming, type Worded, wordedSentences } from './worded-sentences.ts'

const EXAMPLES = `
Examples:
  variorum frames keyness --frame partner --target belmora
  variorum frames keyness --a ministry --b gazette
  variorum frames keyness --before 2031-05 --json

With --frame: the words of sentences that frame so (the chosen --target, by the chosen --holder) against all other
sentences of the sources. With two sides: all sentences of the one against all of the other. A word is listed where
its log-likelihood (G2) leaves p < 0.001; "times" says how often more it stands there, as a part of all words.`

interface Options extends FramingQuery, SidesGiven {
  readonly db: string
  readonly collection?: string
  readonly least: number
  readonly functionWords?: true
  readonly limit: number
  readonly json?: true
}

/** The sentences of one side, by a name. */
interface WordedSide {
  readonly name: string
  readonly sentences: readonly Worded[]
}

/** Two sides and the words that part them. */
interface Keyness {
  readonly a: WordedSide
  readonly b: WordedSide
  readonly words: readonly KeyWord<Worded>[]
}

const read = async (reader: Reader, options: Options): Promise<readonly [WordedSide, WordedSide]> => {
  const { frame, target, source } = options
  const all = await reader.sources()
  const chosen = source === undefined ? all : someSourcesLike(all, source)
  const framings = await framingsOf(reader, options)
  const choice = { framings, functionWords: options.functionWords === true }
  if (namesSides(options)) {
    if (frame !== undefined || target !== undefined || options.holder !== undefined)
      throw new UsageError(
        'Two sides are compared in all of their sentences: leave out --frame, --target and --holder.',
      )
    const [a, b] = sidesOf(chosen, options)
    const words = async (side: typeof a) => ({
      name: side.name,
      sentences: await wordedSentences(reader, side.sources, choice),
    })
    return [await words(a), await words(b)]
  }
  if (frame === undefined && target === undefined && options.holder === undefined)
    throw new UsageError('Name a --frame (or --target, --holder), or two sides: --a and --b, or --before and --after.')
  const { a, b } = byFraming(await wordedSentences(reader, chosen, choice), () => true)
  const name = [target, frame, options.holder].filter((part) => part !== undefined).join(', ')
  return [
    { name: `framed (${name})`, sentences: a },
    { name: 'all other sentences', sentences: b },
  ]
}

const isOfA = ({ logRatio }: KeyWord): boolean => logRatio > 0

const COLUMNS: readonly Column[] = [
  { head: 'word', least: 12 },
  ...['here', 'there', 'G2', 'times'].map((head) => ({ head, least: 5, figures: true })),
  { head: 'cue', least: 3 },
]

const block = (name: string, words: readonly KeyWord[], { limit }: Options, terminal: Terminal): string => {
  const head = wrapped(`More in ${name}`, terminal.columns).map(terminal.paint.bold).join('\n')
  if (words.length === 0) return `${head}\nNo word stands out.`
  const rows = words.slice(0, limit).map((word) => {
    const [here, there] = isOfA(word) ? [word.a, word.b] : [word.b, word.a]
    return [
      word.form,
      usedInShort(here),
      usedInShort(there),
      word.logLikelihood.toFixed(1),
      timesMore(word),
      word.cue ? 'cue' : '',
    ]
  })
  const left = words.length > limit ? [`${limit} of ${words.length} shown, --limit shows more`] : []
  return [head, table(COLUMNS, rows, terminal), ...left].join('\n')
}

const NOTES = [
  '“5 in 2” is five times in two sources; a word of one source alone may be its subject more than its slant. Words by which the codebook finds frames are marked “cue”: they say nothing new.',
]

const sizeOf = ({ name, sentences }: WordedSide): string => {
  const words = sentences.reduce((sum, { words: { length } }) => sum + length, 0)
  return `${name}: ${countOf(words, 'word')} in ${countOf(sentences.length, 'sentence')}`
}

const inWords = ({ a, b, words }: Keyness, options: Options, terminal: Terminal): string => {
  const sizes = [a, b].flatMap((side) => wrapped(sizeOf(side), terminal.columns)).join('\n')
  const ofA = block(a.name, words.filter(isOfA), options, terminal)
  const ofB = block(
    b.name,
    words.filter((word) => !isOfA(word)),
    options,
    terminal,
  )
  const notes = NOTES.flatMap((note) => wrapped(note, terminal.columns)).map(terminal.paint.dim)
  return `${[sizes, ofA, ofB, notes.join('\n')].join('\n\n')}\n`
}

/** A key word for programs, with one sentence that it stands in. */
const recordOf = (word: KeyWord<Worded>) => {
  const { example, ...figures } = word
  const { source, sentence } = example
  return { side: isOfA(word) ? 'a' : 'b', ...figures, example: { source, path: example.in.path, sentence } }
}

const run = async (options: Options, terminal: Terminal): Promise<void> => {
  const [a, b] = await readIn(options, (reader) => read(reader, options))
  const words = keynessOf({ a: a.sentences, b: b.sentences, least: options.least })
  if (options.json) {
    const side = ({ name, sentences }: WordedSide) => ({ name, sentences: sentences.length })
    await writeJson(terminal, { a: side(a), b: side(b), words: words.map(recordOf) })
  } else await terminal.write(inWords({ a, b, words }, options, terminal))
}

/** `variorum frames keyness`: the words that part framed sentences from the rest, or one set of sources from another. */
export const keynessCommand = (frames: Command, terminal: Terminal): void => {
  const command = frames
    .command('keyness')
    .description('list the words that part sentences that frame so from the rest, or one set of sources from another')
  withFilters(withSides(command))
    .addOption(new Option('--least <count>', 'only words that stand so often').argParser(wholeNumber).default(3))
    .option('--function-words', 'count words like “our” and “not” too')
    .addOption(new Option('--limit <count>', 'show at most so many a side').argParser(wholeNumber).default(25))
    .option('--json', 'print a JSON document')
    .addHelpText('after', EXAMPLES)
    .action((options: Options) => run(options, terminal))
}
