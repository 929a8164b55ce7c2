import { countOf } from '../../telling/count-of.ts'
import { type Cell, type Column, table } from '../layout/table.ts'
import { wrapped } from '../layout/wrap.ts'
import type { Terminal } from '../terminal.ts'
import { figure } from './figure.ts'
import type { Training } from './train.ts'

interface Shown extends Training {
  readonly out: string
  readonly learned: readonly string[]
  readonly divided: number
  readonly orphaned: number
}

const FIGURES: readonly Column[] = [
  { head: 'frame', least: 8 },
  ...['yes', 'no', 'rules P', 'R', 'F1', 'model P', 'R', 'F1'].map((head) => ({ head, least: 4, figures: true })),
]

const rowsOf = ({ codings, validation, learned }: Shown): readonly (readonly Cell[])[] => {
  const row = (
    name: string,
    counts: Training['codings']['frames'][string],
    pair: Pick<typeof validation, 'model' | 'rules'>,
  ) => [
    name,
    ...[counts.accepted, counts.rejected].map(String),
    ...[pair.rules, pair.model].flatMap(({ precision, recall, f1 }) => [precision, recall, f1].map(figure)),
  ]
  const frames = Object.entries(validation.frames).map(([frame, pair]) =>
    row(learned.includes(frame) ? frame : `${frame} *`, codings.frames[frame] ?? { accepted: 0, rejected: 0 }, pair),
  )
  return [...frames, row('all', codings, validation)]
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

const calibrationTable = ({ validation }: Shown, terminal: Terminal): string =>
  table(
    [
      { head: 'probability', least: 12 },
      ...['codings', 'said', 'was so'].map((head) => ({ head, least: 7, figures: true })),
    ],
    validation.calibration.bins.map(({ from, to, count, said, was }) => [
      `${percent(from)} to ${percent(to)}`,
      ...[String(count), figure(said), figure(was)],
    ]),
    terminal,
  )

const gainInWords = ({ validation }: Shown): string => {
  const { f1, low, high, draws } = validation.difference
  const sure =
    low > 0
      ? 'The model is better.'
      : high < 0
        ? 'The model is worse: leave it out.'
        : 'That may be chance: judge more sentences.'
  return `F1 of the model less that of the rules: ${figure(f1)} (95 % of ${draws} resamples of the sentences: ${figure(low)} to ${figure(high)}). ${sure}`
}

const leftOut = ({ divided, orphaned, learned, codings }: Shown): readonly string[] => [
  ...(divided > 0 ? [`${countOf(divided, 'question')} on which as many say yes as no: left out.`] : []),
  ...(orphaned > 0 ? [`${countOf(orphaned, 'answer')} on sentences that are in no current source: left out.`] : []),
  ...(learned.length < Object.keys(codings.frames).length
    ? ['* too few answers of one kind: the cue rules stay as they are for this frame.']
    : []),
]

/** What was learned and how well, for a person. */
export const trainingInWords = (shown: Shown, terminal: Terminal): string => {
  const { codings, codebook, validation, out, data } = shown
  const { paint, columns } = terminal
  const { brier, error } = validation.calibration
  const head = `${countOf(codings.accepted + codings.rejected, 'coding')} of ${countOf(codings.sentences, 'sentence')} under ${codebook}`
  const told = `On sentences that it did not learn from (${validation.folds} folds by ${validation.by}), beside the cue rules alone:`
  const believed = `How far its probabilities can be believed: Brier score ${figure(brier)} (rules ${figure(validation.rulesBrier)}), expected calibration error ${figure(error)}.`
  const lines = (words: string): readonly string[] => wrapped(words, columns)
  return [
    ...lines(head).map(paint.bold),
    ...lines(told),
    '',
    table(FIGURES, rowsOf(shown), terminal),
    '',
    ...lines(gainInWords(shown)),
    ...leftOut(shown).flatMap(lines),
    '',
    ...lines(believed),
    '',
    calibrationTable(shown, terminal),
    '',
    ...lines(`Written: ${out} (${data})`),
    '',
  ].join('\n')
}
