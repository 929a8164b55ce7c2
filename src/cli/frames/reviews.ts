import type { Command } from 'commander'
import { sentencesOf } from '../../coding/opened.ts'
import { type CodingReview, codingKey, standingReviews } from '../../domain/index.ts'
import type { Reader, SourceSummary } from '../../store/index.ts'
import { countOf } from '../../telling/count-of.ts'
import { sourceName } from '../../telling/source-name.ts'
import { databaseOption } from '../database-option.ts'
import { shortIdOf } from '../known-id.ts'
import { indented } from '../layout/indented.ts'
import { wrapped } from '../layout/wrap.ts'
import { readFrom } from '../read-from.ts'
import type { Terminal } from '../terminal.ts'
import { whoAndWhy } from '../who-and-why.ts'
import { writeJson } from '../write-json.ts'

const EXAMPLES = `
Examples:
  variorum frames reviews
  variorum frames reviews --by anna --json

"replaced": the same person said something else later. "withdrawn": taken back by "variorum frames undo".
"orphaned": the sentence is in no current source any more; the answer is kept and counts for nothing.`

interface Options {
  readonly db: string
  readonly by?: string
  readonly json?: true
}

/** An answer with what has become of it. */
export interface ListedReview extends CodingReview {
  readonly state: 'stands' | 'replaced' | 'withdrawn' | 'withdrawal' | 'orphaned'
}

/** The questions whose sentences are still there. */
const stillThere = async (
  reader: Reader,
  reviews: readonly CodingReview[],
): Promise<(review: CodingReview) => boolean> => {
  const coded = new Set(reviews.map(({ coding }) => coding.source))
  const words = new Map<string, ReadonlySet<string>>()
  for (const { id } of await reader.sources()) {
    if (!coded.has(id)) continue
    const { sentences } = await sentencesOf(reader, id)
    words.set(id, new Set(sentences.map((sentence) => sentence.words)))
  }
  return ({ coding }) => words.get(coding.source)?.has(coding.words) === true
}

/** All answers in the order in which they came, with what has become of each. */
export const listedReviews = async (reader: Reader): Promise<readonly ListedReview[]> => {
  const reviews = await reader.codingReviews()
  const isThere = await stillThere(reader, reviews)
  const standing = new Set(standingReviews(reviews))
  const last = new Map(reviews.map((review) => [`${codingKey(review.coding)} ${review.person}`, review]))
  return reviews.map((review) => {
    const isTaken = last.get(`${codingKey(review.coding)} ${review.person}`)?.status === 'unreviewed'
    const gone = review.status === 'unreviewed' ? 'withdrawal' : isTaken ? 'withdrawn' : 'replaced'
    const state = standing.has(review) ? (isThere(review) ? 'stands' : 'orphaned') : gone
    return { ...review, state }
  })
}

const INDENT = 3
const STATE = { stands: 'green', replaced: 'dim', withdrawn: 'dim', withdrawal: 'dim', orphaned: 'yellow' } as const

const reviewLines = (
  review: ListedReview,
  sources: ReadonlyMap<string, SourceSummary>,
  { paint, columns }: Terminal,
): readonly string[] => {
  const { id, status, state, coding } = review
  const source = sources.get(coding.source)
  const said = status === 'unreviewed' ? 'takes back' : status
  const head = `${shortIdOf(id)} ${said}: ${coding.frame}, of ${coding.target}`
  const lines = [
    whoAndWhy(review),
    `“${coding.words}”`,
    source === undefined ? 'in no current source' : sourceName(source),
  ]
  return [
    `${paint.bold(head)} · ${paint[STATE[state]](state)}`,
    ...indented(
      lines.flatMap((line) => wrapped(line, columns - INDENT)),
      INDENT,
    ),
  ]
}

const inWords = async (reader: Reader, listed: readonly ListedReview[], terminal: Terminal): Promise<string> => {
  if (listed.length === 0) return 'Nobody has judged any frame yet: see "variorum frames accept --help".\n'
  const sources = new Map((await reader.sources()).map((source) => [source.id, source] as const))
  const blocks = listed.map((review) => reviewLines(review, sources, terminal).join('\n'))
  return `${[...blocks, terminal.paint.bold(countOf(listed.length, 'answer'))].join('\n\n')}\n`
}

/** `variorum frames reviews`: what people said of frames, the oldest first. */
export const reviewsCommand = (frames: Command, terminal: Terminal): void => {
  frames
    .command('reviews')
    .description('list what people said of frames, the oldest first')
    .option('--by <name>', 'only by people with this in their names')
    .addOption(databaseOption())
    .option('--json', 'print a JSON array')
    .addHelpText('after', EXAMPLES)
    .action(({ db, by = '', json }: Options) =>
      readFrom(db, async (reader) => {
        const wanted = by.toLowerCase()
        const listed = (await listedReviews(reader)).filter(({ person }) => person.toLowerCase().includes(wanted))
        if (json) await writeJson(terminal, listed)
        else await terminal.write(await inWords(reader, listed, terminal))
      }),
    )
}
