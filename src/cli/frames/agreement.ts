import type { Command } from 'commander'
import { type CodingReview, codingKey } from '../../domain/index.ts'
import { type Agreement, agreementOf, answersOf, warningsOf } from '../../framing/agreement.ts'
import { type Scores, scoresOf, sumOfHits } from '../../framing/hits.ts'
import type { Reader } from '../../store/index.ts'
import { databaseOption } from '../database-option.ts'
import { UsageError } from '../plain-error.ts'
import { readFrom } from '../read-from.ts'
import type { Terminal } from '../terminal.ts'
import { writeJson } from '../write-json.ts'
import { agreementInWords } from './agreement-in-words.ts'
import { framingsOf } from './framings-of.ts'
import { listedReviews } from './reviews.ts'

const EXAMPLES = `
Examples:
  variorum frames agreement "Anna Riis"                 a person and the machine
  variorum frames agreement "Anna Riis" "Lena Dahl"     two people, on what both judged
  variorum frames agreement anna --json

Both answered a question when both said whether a sentence frames a target so; the machine says yes where it found that
frame. F1 is that of the second one, with the first as the measure.
kappa (Cohen, with its interval of 95 %) and alpha (Krippendorff) are 0 at chance and 1 at full agreement.`

/** The name of the machine, in the place of a person's. */
const MACHINE = 'machine'

/** How far two coders agree on one frame, with what to mind. */
export interface FrameAgreement extends Agreement {
  readonly frame: string
  readonly warnings: readonly string[]
}

/** How far two coders agree, by frame and over all. */
export interface AgreementReport {
  readonly a: string
  readonly b: string
  readonly frames: readonly FrameAgreement[]
  readonly total: Scores
}

type Answerer = (review: CodingReview) => boolean | null

/** The one person who has this in the name; an exact name comes first. */
const personLike = (people: readonly string[], wanted: string): string => {
  const found = people.filter((person) => person.toLowerCase().includes(wanted.toLowerCase()))
  const [only, ...others] = found.includes(wanted) ? [wanted] : found
  if (only !== undefined && others.length === 0) return only
  const list = people.length === 0 ? 'Nobody has judged any frame yet.' : `Judged have: ${people.join(', ')}.`
  throw new UsageError(
    `${only === undefined ? 'No' : 'More than one'} person is called "${wanted}". ${list} "${MACHINE}" is the stored frames.`,
  )
}

const answersOfPerson = (reviews: readonly CodingReview[], person: string): Answerer => {
  const said = new Map(
    reviews
      .filter((review) => review.person === person)
      .map(({ coding, status }) => [codingKey(coding), status === 'accepted'] as const),
  )
  return ({ coding }) => said.get(codingKey(coding)) ?? null
}

const answersOfMachine = async (reader: Reader): Promise<Answerer> => {
  const framings = await framingsOf(reader, {})
  const found = new Set(
    framings.map(({ source, sentence, found }) =>
      codingKey({ source: source.id, words: sentence, target: found.body.target, frame: found.body.frame }),
    ),
  )
  return ({ coding }) => found.has(codingKey(coding))
}

const reportOf = async (reader: Reader, wantedA: string, wantedB: string): Promise<AgreementReport> => {
  const listed = await listedReviews(reader)
  // What is orphaned was said of another text than the machine read; two people may still be held against each other.
  const reviews = listed.filter(({ state }) => state === 'stands' || (state === 'orphaned' && wantedB !== MACHINE))
  const people = [...new Set(reviews.map(({ person }) => person))].sort()
  const a = personLike(people, wantedA)
  const b = wantedB === MACHINE ? MACHINE : personLike(people, wantedB)
  if (a === b) throw new UsageError(`"${wantedA}" and "${wantedB}" are one person. Name two, or one alone.`)
  const other = b === MACHINE ? await answersOfMachine(reader) : answersOfPerson(reviews, b)
  const pairs = reviews
    .filter(({ person }) => person === a)
    .flatMap((review) => {
      const answer = other(review)
      return answer === null ? [] : [{ frame: review.coding.frame, a: review.status === 'accepted', b: answer }]
    })
  const frames = [...new Set(pairs.map(({ frame }) => frame))].sort().map((frame): FrameAgreement => {
    const agreement = agreementOf(answersOf(pairs.filter((pair) => pair.frame === frame)))
    return { frame, ...agreement, warnings: warningsOf(agreement) }
  })
  return { a, b, frames, total: scoresOf(sumOfHits(frames.map(({ scores }) => scores))) }
}

/** `variorum frames agreement`: how far two coders agree, or one and the machine. */
export const agreementCommand = (frames: Command, terminal: Terminal): void => {
  frames
    .command('agreement')
    .description('show by frame how far two people agree, or one and the machine')
    .argument('<person>', 'whose answers count as the measure')
    .argument('[other]', 'another person, or the stored frames', MACHINE)
    .addOption(databaseOption())
    .option('--json', 'print a JSON document')
    .addHelpText('after', EXAMPLES)
    .action((a: string, b: string, { db, json }: { readonly db: string; readonly json?: true }) =>
      readFrom(db, async (reader) => {
        const report = await reportOf(reader, a, b)
        if (json) await writeJson(terminal, report)
        else await terminal.write(agreementInWords(report, terminal))
      }),
    )
}
