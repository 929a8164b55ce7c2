import type { Codebook } from '../../../stages/frames/codebook.ts'
import { countOf } from '../../../telling/count-of.ts'
import { publishedOn, sourceName } from '../../../telling/source-name.ts'
import { indented } from '../../layout/indented.ts'
import { markedLines, standingOut } from '../../layout/marked.ts'
import { wrapped } from '../../layout/wrap.ts'
import { excerpt } from '../../quotes.ts'
import type { Terminal } from '../../terminal.ts'
import type { CueUse, SentenceOfCue } from './cue-use.ts'
import type { CueWords, TestedExample } from './examples.ts'

/** All that a check found; `sources` is null where there is no database. */
export interface Checked {
  readonly codebook: Codebook
  readonly examples: readonly TestedExample[]
  readonly sources: number | null
  readonly uses: readonly CueUse[]
}

const INDENT = 3

const block = (text: string, by: number, { columns }: Terminal): readonly string[] =>
  indented(wrapped(text, columns - by), by)

const cueInWords = ({ group, pattern, words }: CueWords): string => `${group} “${pattern}” at “${words}”`

/** Why an example is not as it should be, as far as its cues tell. */
const whyFailed = ({ kind, cues }: TestedExample): string => {
  const found = cues.map(cueInWords).join('; ')
  if (kind === 'counter-example') return `should not be framed so, but is: ${found}.`
  if (cues.length === 0) return 'should be framed so, but none of its cues is in it.'
  if (cues.some(({ group }) => group === 'inhibitors'))
    return `should be framed so, but an inhibitor stands there: ${found}.`
  if (cues.every(({ group }) => group !== 'strong')) return `should be framed so, but its cues are too weak: ${found}.`
  return `should be framed so; cues are there, but nobody whom they could be about: ${found}.`
}

const failureLines = (example: TestedExample, terminal: Terminal): readonly string[] => [
  ...wrapped(`${example.frame}: “${example.text}”`, terminal.columns),
  ...block(whyFailed(example), INDENT, terminal).map(terminal.paint.yellow),
]

const examplesInWords = (examples: readonly TestedExample[], terminal: Terminal): string => {
  const failed = examples.filter(({ passes }) => !passes)
  const of = (kind: TestedExample['kind']): string =>
    countOf(examples.filter((each) => each.kind === kind).length, kind)
  const tested = `${of('example')} and ${of('counter-example')}`
  if (failed.length === 0) return `${tested}: all as they should be.`
  const head = terminal.paint.bold(
    `${tested}: ${failed.length} not as ${failed.length === 1 ? 'it' : 'they'} should be.`,
  )
  return [head, ...failed.map((each) => failureLines(each, terminal).join('\n'))].join('\n\n')
}

const sentenceLines = ({ source, words, span, cue, framed }: SentenceOfCue, terminal: Terminal): readonly string[] => {
  const facts = [sourceName(source), publishedOn(source), framed ? '' : 'not framed'].filter((fact) => fact !== '')
  const mark = { start: cue.start - span.start, end: cue.end - span.start }
  const shown = excerpt({ text: words, marks: [mark] })
  const marked = standingOut(shown.text, shown.marks, terminal.paint)
  return [
    ...block(facts.join(' · '), 2 * INDENT, terminal).map(terminal.paint.dim),
    ...indented(markedLines(marked, terminal.columns - 2 * INDENT), 2 * INDENT),
  ]
}

const useLines = ({ cue, sentences }: CueUse, limit: number, terminal: Terminal): readonly string[] => {
  const framed = sentences.filter((sentence) => sentence.framed).length
  const counts = cue.group === 'inhibitors' ? '' : `, ${framed} framed`
  const head = `${cue.group} “${cue.pattern}”: ${countOf(sentences.length, 'sentence')}${counts}`
  return [
    ...block(head, INDENT, terminal).map(terminal.paint.cyan),
    ...sentences.slice(0, limit).flatMap((sentence) => sentenceLines(sentence, terminal)),
  ]
}

const byUse = (a: CueUse, b: CueUse): number => b.sentences.length - a.sentences.length

const frameInWords = (frame: string, uses: readonly CueUse[], limit: number, terminal: Terminal): string => {
  const used = uses.filter(({ sentences }) => sentences.length > 0).toSorted(byUse)
  const silent = uses.filter(({ sentences }) => sentences.length === 0).map(({ cue }) => `“${cue.pattern}”`)
  const head = `${frame} — ${used.length} of ${countOf(uses.length, 'cue')} in use`
  return [
    ...wrapped(head, terminal.columns).map(terminal.paint.bold),
    ...used.flatMap((use) => useLines(use, limit, terminal)),
    ...(silent.length === 0 ? [] : block(`never: ${silent.join(', ')}`, INDENT, terminal).map(terminal.paint.dim)),
  ].join('\n')
}

const describe = ({ version, targets, topic, entries, cues }: Codebook): string =>
  [
    version,
    countOf(entries.length, 'frame'),
    countOf(cues.length, 'cue'),
    topic === null ? `targets: ${targets}` : `topic: ${topic}`,
  ].join(' · ')

/** What a check found, for a person; at most `limit` sentences a cue. */
export const checkInWords = (
  { codebook, examples, sources, uses }: Checked,
  limit: number,
  terminal: Terminal,
): string => {
  const frames = [...new Set(uses.map(({ cue }) => cue.frame))]
  const tried =
    sources === null
      ? 'There is no database to try the cues on: "variorum ingest FOLDER" makes one.'
      : `Cues in ${countOf(sources, 'source')}:`
  const blocks = frames.map((frame) =>
    frameInWords(
      frame,
      uses.filter(({ cue }) => cue.frame === frame),
      limit,
      terminal,
    ),
  )
  const head = [terminal.paint.bold(describe(codebook)), examplesInWords(examples, terminal)]
  const lines = [...head, ...wrapped(tried, terminal.columns), ...blocks]
  return `${lines.join('\n\n')}\n`
}
