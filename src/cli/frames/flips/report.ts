import type { FrameBody } from '../../../domain/index.ts'
import { countOf } from '../../../telling/count-of.ts'
import { publishedOn, sourceName } from '../../../telling/source-name.ts'
import { indented } from '../../layout/indented.ts'
import { markedLines, standingOut } from '../../layout/marked.ts'
import { wrapped } from '../../layout/wrap.ts'
import { excerpt } from '../../quotes.ts'
import type { Terminal } from '../../terminal.ts'
import type { FlipReport, ToldFlip } from './compare.ts'

const INDENT = 3

const sideInWords = (body: FrameBody | null, changes: readonly (keyof FrameBody)[]): string =>
  body === null ? '' : changes.map((key) => String(body[key])).join(', ')

/** "gained: Peru", "changed: target Peru → Chile". */
const whatFlipped = ({ flip: { kind, before, after, changes } }: ToldFlip): string => {
  if (kind !== 'changed') return `${kind}: ${(after ?? before)?.target}, by ${(after ?? before)?.holder}`
  return `changed ${changes.join(', ')}: ${sideInWords(before, changes)} → ${sideInWords(after, changes)}`
}

const judged = ({ reviews }: ToldFlip): string =>
  reviews.map(({ person, status, note }) => `${status} by ${person}${note === '' ? '' : ` (“${note}”)`}`).join('; ')

const flipLines = (told: ToldFlip, terminal: Terminal): readonly string[] => {
  const { flip, source, cues, cause } = told
  const { columns, paint } = terminal
  const words = judged(told)
  const facts = [whatFlipped(told), sourceName(source), publishedOn(source)].filter((fact) => fact !== '')
  const marks = cues.map((cue) => ({ start: cue.start - flip.span.start, end: cue.end - flip.span.start }))
  const shown = excerpt({ text: flip.words, marks })
  const lines = (text: string): readonly string[] => indented(wrapped(text, columns - INDENT), INDENT)
  return [
    ...wrapped(facts.join(' · '), columns).map(paint.cyan),
    ...indented(markedLines(standingOut(shown.text, shown.marks, paint), columns - INDENT), INDENT),
    ...lines(cause).map(paint.dim),
    ...(words === '' ? [] : lines(`judged: ${words}`).map(paint.yellow)),
  ]
}

const counted = (flips: readonly ToldFlip[]): string =>
  (['lost', 'gained', 'changed'] as const)
    .map((kind) => ({ kind, count: flips.filter(({ flip }) => flip.kind === kind).length }))
    .flatMap(({ kind, count }) => (count === 0 ? [] : [`${count} ${kind}`]))
    .join(', ')

const frameInWords = (frame: string, flips: readonly ToldFlip[], limit: number, terminal: Terminal): string => {
  const shown = flips.slice(0, limit)
  const left = shown.length < flips.length ? [`… and ${flips.length - shown.length} more (--limit)`] : []
  const head = terminal.paint.bold(`${frame} — ${counted(flips)}`)
  return [head, ...shown.map((flip) => flipLines(flip, terminal).join('\n')), ...left].join('\n\n')
}

/** What of a codebook is no longer as it was, though its version says so; null where all is well. */
export const warningOf = ({ codebook, stored, flips }: FlipReport): string | null =>
  flips.length > 0 && stored.includes(codebook.version)
    ? `The version is still ${codebook.version}, but what it finds is not what is stored under it. Raise "version" in the codebook, so that codings of both can be told apart.`
    : null

const summary = ({ codebook, stored, count, flips }: FlipReport): string => {
  const sources = countOf(new Set(flips.map(({ source }) => source.id)).size, 'source')
  const known = flips.filter(({ reviews }) => reviews.length > 0).length
  const people = known === 0 ? '' : `, ${known} of them judged by people`
  const versions = `${stored.join(', ')} → ${codebook.version}`
  return `${versions}: ${countOf(flips.length, 'flip')} in ${sources}${people}; ${countOf(count, 'framing')} stored`
}

/** The flips for a person, by frame; at most `limit` a frame. */
export const flipsInWords = (report: FlipReport, limit: number, terminal: Terminal): string => {
  const { codebook, stored, flips } = report
  if (stored.length === 0)
    return `No stored framing is of a codebook called ${codebook.name}: nothing can flip. "variorum frames --codebook" shows what it finds.\n`
  if (flips.length === 0) return `Nothing flips: ${codebook.version} finds what is stored under ${stored.join(', ')}.\n`
  const warning = warningOf(report)
  const frames = [...new Set(flips.map(({ flip }) => flip.frame))].sort()
  const blocks = frames.map((frame) =>
    frameInWords(
      frame,
      flips.filter(({ flip }) => flip.frame === frame),
      limit,
      terminal,
    ),
  )
  const head = wrapped(summary(report), terminal.columns).map(terminal.paint.bold).join('\n')
  const note = warning === null ? [] : [wrapped(warning, terminal.columns).map(terminal.paint.yellow).join('\n')]
  return `${[head, ...note, ...blocks].join('\n\n')}\n`
}
