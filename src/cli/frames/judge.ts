import type { Command } from 'commander'
import { sentencesOf } from '../../coding/opened.ts'
import { type Coding, type CodingReview, codingKey, codingReviewOf, standingReviews } from '../../domain/index.ts'
import { openStore, type Reader } from '../../store/index.ts'
import { countOf } from '../../telling/count-of.ts'
import { databaseOption } from '../database-option.ts'
import { oneById } from '../known-id.ts'
import { wrapped } from '../layout/wrap.ts'
import { personOf } from '../person.ts'
import { UsageError } from '../plain-error.ts'
import type { Terminal } from '../terminal.ts'
import { writeJson } from '../write-json.ts'
import { framingsOf } from './framings-of.ts'

/** What everybody who judges codings gives. */
export interface JudgeOptions {
  readonly db: string
  readonly by?: string
  readonly note: string
  readonly json?: true
}

interface Options extends JudgeOptions {
  readonly frame?: string
  readonly target?: string
}

/** What is to be said, one review for each question. */
export type Said = Omit<CodingReview, 'id' | 'person' | 'decidedAt' | 'note'>

const examples = (verb: string): string => `
Examples:
  variorum frames ${verb} 4f09ab 77c1d2 --note "As its own words say." --by "Anna Riis"
  variorum frames ${verb} 5e2a10 --frame partner --target Orrin --by "Anna Riis"

The ids are those of framings, as "variorum frames --json" shows them. With --frame and --target they are ids of
sentences, as "variorum frames suggest" shows them: so a frame can be judged where none was found.
An id may be shortened as long as only one begins so. The answer outlives every new analysis.`

/** Who says it, and how they say so: the codings that they answered so already are left out. */
const unsaid = (reviews: readonly CodingReview[], person: string, said: readonly Said[]): readonly Said[] => {
  const standing = new Set(
    standingReviews(reviews).flatMap(({ coding, status, person: who }) =>
      who === person ? [`${codingKey(coding)} ${status}`] : [],
    ),
  )
  return said.filter(({ coding, status }) => {
    const key = `${codingKey(coding)} ${status}`
    return !standing.has(key) && standing.add(key)
  })
}

const codingsOfFramings = async (reader: Reader, ids: readonly string[]): Promise<readonly Coding[]> => {
  const framings = (await framingsOf(reader, {})).map((framing) => ({ ...framing, id: framing.found.id }))
  return ids.map((wanted) => {
    const looked = { noun: 'framing', listedBy: 'variorum frames --json' }
    const { source, sentence, found } = oneById(framings, wanted, looked)
    return { source: source.id, words: sentence, target: found.body.target, frame: found.body.frame }
  })
}

const codingsOfSentences = async (
  reader: Reader,
  ids: readonly string[],
  asked: Pick<Coding, 'frame' | 'target'>,
): Promise<readonly Coding[]> => {
  const all: { readonly id: string; readonly source: string; readonly words: string }[] = []
  for (const { id: source } of await reader.sources()) {
    const { sentences } = await sentencesOf(reader, source)
    all.push(...sentences.map(({ found, words }) => ({ id: found.id, source, words })))
  }
  return ids.map((wanted) => {
    const { source, words } = oneById(all, wanted, { noun: 'sentence', listedBy: 'variorum frames suggest' })
    return { source, words, ...asked }
  })
}

const codingsOf = (reader: Reader, ids: readonly string[], { frame, target }: Options): Promise<readonly Coding[]> => {
  if (frame === undefined && target === undefined) return codingsOfFramings(reader, ids)
  if (frame === undefined || target === undefined)
    throw new UsageError('--frame and --target go together: they say how and whom a sentence frames.')
  return codingsOfSentences(reader, ids, { frame, target })
}

/** Writes what is not said yet, and gives it. */
export const say = async (
  { db, by, note }: JudgeOptions,
  propose: (reader: Reader, person: string) => Promise<readonly Said[]>,
): Promise<{ readonly reviews: readonly CodingReview[]; readonly known: number }> => {
  const person = personOf(by)
  const store = await openStore({ file: db })
  try {
    const all = await propose(store, person)
    const said = unsaid(await store.codingReviews(), person, all)
    const decidedAt = new Date().toISOString()
    const reviews = said.map((one) => codingReviewOf({ ...one, note, person, decidedAt }))
    await store.putCodingReviews(reviews)
    return { reviews, known: all.length - said.length }
  } finally {
    await store.close()
  }
}

const inWords = (reviews: readonly CodingReview[], known: number, { columns, paint }: Terminal): string =>
  [
    ...reviews.flatMap(({ status, coding, person }) =>
      wrapped(`${status} by ${person}: ${coding.frame}, of ${coding.target}: “${coding.words}”`, columns),
    ),
    paint.bold(`${countOf(reviews.length, 'answer')} written`) + (known > 0 ? ` · ${known} known already` : ''),
    '',
  ].join('\n')

/** Adds the options that every answer has. */
export const withJudgeOptions = (command: Command): Command =>
  command
    .option('--by <name>', 'whose answer it is (default: the name of your account)')
    .option('--note <text>', 'why', '')
    .addOption(databaseOption())
    .option('--json', 'print a JSON document')

/** `variorum frames accept` and `reject`: whether sentences frame so. */
export const judgeCommands = (frames: Command, terminal: Terminal): void => {
  for (const [verb, status, what] of [
    ['accept', 'accepted', 'say that sentences frame so'],
    ['reject', 'rejected', 'say that sentences do not frame so'],
  ] as const) {
    withJudgeOptions(frames.command(verb).description(what).argument('<id...>', 'the framings, or sentences'))
      .option('--frame <name>', 'the frame, where the ids are those of sentences')
      .option('--target <name>', 'who is framed, where the ids are those of sentences')
      .addHelpText('after', examples(verb))
      .action(async (ids: readonly string[], options: Options) => {
        const { reviews, known } = await say(options, async (reader) =>
          (await codingsOf(reader, ids, options)).map((coding) => ({ coding, status })),
        )
        if (options.json) await writeJson(terminal, { reviews, known })
        else await terminal.write(inWords(reviews, known, terminal))
      })
  }
}
