import { table } from '../layout/table.ts'
import { wrapped } from '../layout/wrap.ts'
import type { Terminal } from '../terminal.ts'
import type { AgreementReport, FrameAgreement } from './agreement.ts'
import { figure } from './figure.ts'

const HEADS = ['n', 'both yes', 'only A', 'only B', 'agreed', 'kappa', 'alpha', 'F1'] as const

const cellsOf = ({ questions, both, onlyA, onlyB, observed, kappa, alpha, scores }: FrameAgreement) => [
  ...[questions, both, onlyA, onlyB].map(String),
  figure(observed),
  kappa === null ? '–' : [{ text: figure(kappa.value) }, { text: `${figure(kappa.low)}…${figure(kappa.high)}` }],
  figure(alpha),
  figure(scores.f1),
]

/** How far two coders agree, for a person: a table by frame, then what to mind. */
export const agreementInWords = ({ a, b, frames, total }: AgreementReport, terminal: Terminal): string => {
  const { paint, columns } = terminal
  if (frames.length === 0) return `${a} and ${b} have no question in common: nothing can be said of their agreement.\n`
  const shown = table(
    [{ head: 'frame', least: 8 }, ...HEADS.map((head) => ({ head, least: head === 'kappa' ? 10 : 4, figures: true }))],
    frames.map((one) => [one.frame, ...cellsOf(one)]),
    terminal,
  )
  const warnings = frames.flatMap(({ frame, warnings }) => warnings.map((words) => `${frame}: ${words}.`))
  const sum = `Over all, of what ${a} accepts, ${b} has ${figure(total.recall)}; of what ${b} has, ${a} accepts ${figure(total.precision)}: F1 ${figure(total.f1)}.`
  return [
    ...wrapped(`A is ${a}, B is ${b === 'machine' ? 'the machine' : b}`, columns).map(paint.bold),
    '',
    shown,
    '',
    ...wrapped(sum, columns),
    ...(warnings.length > 0 ? ['', paint.bold('Mind')] : []),
    ...warnings.flatMap((words) => wrapped(words, columns)),
    '',
  ].join('\n')
}
