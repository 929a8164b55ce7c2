import { BEARING_IN_WORDS, leadOf, STATUS_IN_WORDS, sumOf } from '../../memos/index.ts'
import { indented } from '../layout/indented.ts'
import { cut, wrapped } from '../layout/wrap.ts'
import { origin, saidLines } from '../said-lines.ts'
import type { Terminal } from '../terminal.ts'
import type { Checked, Placed } from './checked.ts'

const WIDEST = Math.max(...Object.values(STATUS_IN_WORDS).map((words) => words.length))

/** How far what belongs to a finding stands in. */
const INDENT = 4

const painted = ({ status }: Placed, { paint }: Terminal) => {
  if (status === 'supported') return paint.dim
  return status === 'disputed' || status === 'not-found' ? paint.red : paint.yellow
}

const headLine = (finding: Placed, terminal: Terminal): string => {
  const { line, column, words, status, sort } = finding
  const place = `${line}:${column}`.padEnd(8)
  const label = STATUS_IN_WORDS[status].padEnd(WIDEST)
  const shown = cut(words.replace(/\s+/g, ' '), terminal.columns - WIDEST - 24)
  return `${painted(finding, terminal)(label)}  ${place}${terminal.paint.bold(shown)} ${terminal.paint.dim(sort)}`
}

const quoteLines = ({ quotes }: Placed, { paint, columns }: Terminal): readonly string[] =>
  quotes.flatMap(({ witness, quote }) => [
    paint.cyan(cut(`${origin(quote)} ${BEARING_IN_WORDS[witness.bearing]}`, columns - INDENT)),
    ...indented(saidLines(quote, columns - INDENT - 2, paint), 2),
  ])

/** What is supported takes one line; all else is told with the words of the sources. */
const findingLines = (finding: Placed, isWhole: boolean, terminal: Terminal): readonly string[] => {
  const head = headLine(finding, terminal)
  if (finding.status === 'supported' && !isWhole) return [head]
  const why = wrapped(leadOf(finding), terminal.columns - INDENT).filter((line) => line !== '')
  return [head, ...indented([...why, ...quoteLines(finding, terminal)], INDENT), '']
}

/** A checked draft for a person; `isWhole` shows the words behind what is supported too. */
export const report = ({ file, findings }: Checked, isWhole: boolean, terminal: Terminal): string =>
  [
    terminal.paint.bold(file),
    '',
    ...findings.flatMap((finding) => findingLines(finding, isWhole, terminal)),
    ...(findings.at(-1)?.status === 'supported' && !isWhole ? [''] : []),
    terminal.paint.bold(`${file}: ${sumOf(findings)}.`),
    '',
  ].join('\n')

/** One line for each finding that is not supported, in the form that editors jump by. */
export const editorLines = ({ file, findings }: Checked): string =>
  findings
    .filter(({ status }) => status !== 'supported')
    .map(({ line, column, status, words, explanation }) => {
      const told = `${file}:${line}:${column}: ${STATUS_IN_WORDS[status]}: “${words}”: ${explanation}`
      return `${told.replace(/\s+/g, ' ')}\n`
    })
    .join('')
