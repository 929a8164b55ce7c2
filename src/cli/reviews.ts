import type { Command } from 'commander'
import type { Agreed, PairAgreed, ReviewsShown } from '../review/contract/index.ts'
import { deskOf } from '../review/server/desk.ts'
import { reviewsShown } from '../review/server/reviews/reviews.ts'
import { databaseOption } from './database-option.ts'
import { figure } from './frames/figure.ts'
import { table } from './layout/table.ts'
import { wrapped } from './layout/wrap.ts'
import { readFrom } from './read-from.ts'
import type { Terminal } from './terminal.ts'
import { writeJson } from './write-json.ts'

const EXAMPLES = `
Examples:
  variorum reviews            who judged how much, and how far each two of them agree
  variorum reviews --json

Agreement is of what both judged by themselves: what was said to settle a dispute counts not. kappa (Cohen, with its
interval of 95 %) and alpha (Krippendorff) are 0 at chance and 1 at full agreement. The page Reviews of the desk shows
the rows on which two people differ.`

const COUNTS = ['disputes', 'claims', 'framings', 'settled', 'blind'] as const

const peopleTable = ({ people }: ReviewsShown, terminal: Terminal): string =>
  table(
    [
      { head: 'who', least: 10 },
      ...COUNTS.map((head) => ({ head, least: head.length, figures: true })),
      { head: 'last', least: 10 },
    ],
    people.map(({ person, counts, settled, blind, last }) => [
      person,
      ...[counts.disputes, counts.claims, counts.framings, settled, blind].map(String),
      last.slice(0, 10),
    ]),
    terminal,
  )

const figuresOf = ({ kappa, alpha }: Agreed): string =>
  [
    ...(kappa === null ? [] : [`kappa ${figure(kappa.value)} (${figure(kappa.low)} to ${figure(kappa.high)})`]),
    ...(alpha === null ? [] : [`alpha ${figure(alpha)}`]),
  ].join(', ')

const agreedLines = (agreed: Agreed, columns: number): readonly string[] => {
  const { of, shared, same, guessed, mind } = agreed
  const figures = figuresOf(agreed)
  const words = `${of}: same verdict on ${same} of ${shared}; guessing would give ${Math.round(guessed)}.`
  return [
    ...wrapped(figures === '' ? words : `${words} ${figures}.`, columns - 2).map((line) => `  ${line}`),
    ...mind.flatMap((each) => wrapped(each, columns - 4).map((line) => `    ${line}`)),
  ]
}

const pairLines = ({ a, b, agreed }: PairAgreed, { paint, columns }: Terminal): readonly string[] => [
  '',
  ...wrapped(`${a} and ${b}`, columns).map(paint.bold),
  ...agreed.flatMap((each) => agreedLines(each, columns)),
]

const NOBODY = 'Nobody has judged anything yet: "variorum review" opens the desk.\n'

const inWords = (shown: ReviewsShown, terminal: Terminal): string =>
  shown.people.length === 0
    ? NOBODY
    : `${[peopleTable(shown, terminal), ...shown.pairs.flatMap((pair) => pairLines(pair, terminal))].join('\n')}\n`

/** `variorum reviews`: who judged how much, and how far each two of them agree. */
export const reviewsCommand = (program: Command, terminal: Terminal): void => {
  program
    .command('reviews')
    .description('show who judged how much, and how far each two people agree')
    .addOption(databaseOption())
    .option('--json', 'print a JSON document')
    .addHelpText('after', EXAMPLES)
    .action(({ db, json }: { readonly db: string; readonly json?: true }) =>
      readFrom(db, async (reader) => {
        const shown = await reviewsShown(await deskOf(reader)(), reader)
        if (json) await writeJson(terminal, shown)
        else await terminal.write(inWords(shown, terminal))
      }),
    )
}
