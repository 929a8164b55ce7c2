import type { Change, Changes, Section } from '../../telling/changes/index.ts'
import { HEADINGS } from '../../telling/changes/index.ts'
import { countOf } from '../../telling/count-of.ts'
import { sourceName } from '../../telling/source-name.ts'
import { shortIdOf } from '../known-id.ts'
import { indented } from '../layout/indented.ts'
import { wrapped } from '../layout/wrap.ts'
import type { Terminal } from '../terminal.ts'

const INDENT = 4

const SIGNS = { conflict: '≠', explained: '∴', agrees: '=', claim: '·', frames: '→' } as const

/** The words of each source on a line of their own; a sum stands by itself. */
const pieceLines = ({ pieces }: Change, { paint, columns }: Terminal): readonly string[] =>
  pieces.flatMap(({ text, source, isNew }) => {
    const words = source === null ? text : `“${text}” — ${source === '' ? 'a source that was replaced' : source}`
    const lines = wrapped(`${words}${isNew && source !== null ? ' (new)' : ''}`, columns - INDENT)
    return isNew ? lines : lines.map(paint.dim)
  })

/** What a row says besides its words: a dispute tells its id, by which it can be asked for. */
const headLine = ({ id, sign, title, note }: Change): string =>
  sign === 'conflict'
    ? `${SIGNS[sign]} ${title} · ${shortIdOf(id)}`
    : `${SIGNS[sign]} ${title}${note === '' || sign === 'claim' ? '' : ` — ${note}`}`

/** A word of a command line, quoted where the shell would part it. */
const word = (name: string): string => (/^[\w-]+$/.test(name) ? name : JSON.stringify(name))

/** The command that shows the sentences of a framing. */
const commandLines = ({ at }: Change, { paint }: Terminal): readonly string[] => {
  if (!('frame' in at)) return []
  const [target, frame, holder] = [at.target, at.frame, at.holder].map(word)
  return [paint.dim(`variorum frames --target ${target} --frame ${frame} --holder ${holder} --words`)]
}

const rowLines = (change: Change, section: Section['name'], terminal: Terminal): readonly string[] => {
  const decided = section === 'settled' ? wrapped(change.note, terminal.columns - INDENT) : []
  return [
    ...wrapped(headLine(change), terminal.columns - 2).map((line, at) => (at === 0 ? `  ${line}` : `    ${line}`)),
    ...indented([...pieceLines(change, terminal), ...decided, ...commandLines(change, terminal)], INDENT),
  ]
}

/** A section with its heading; what is not shown is counted. */
const sectionLines = ({ name, total, rows }: Section, terminal: Terminal): readonly string[] => {
  const left = total - rows.length
  return [
    terminal.paint.bold(`${HEADINGS[name]} (${total.toLocaleString('en-US')})`),
    ...rows.flatMap((row) => rowLines(row, name, terminal)),
    ...(left > 0 ? [terminal.paint.dim(`  ${left.toLocaleString('en-US')} more not shown: --limit shows them.`)] : []),
  ]
}

const MOST_NAMED = 5

const sourcesLine = ({ news: { sources } }: Changes): string => {
  const names = sources.slice(0, MOST_NAMED).map((source) => {
    const title = source.metadata.title?.value
    return title === undefined || title === sourceName(source) ? sourceName(source) : `${title} (${sourceName(source)})`
  })
  const more = sources.length - names.length
  return `${names.join(', ')}${more > 0 ? ` and ${more.toLocaleString('en-US')} more` : ''}`
}

/** The period in words: from which ingest on. */
const periodLine = ({ period: { from, runs, within } }: Changes): string => {
  const [first, last] = [within[0], within.at(-1)]
  if (first === undefined || last === undefined) return 'In this time nothing was taken in.'
  const on = ({ started }: { readonly started: string }): string => started.slice(0, 16).replace('T', ' ')
  const which =
    within.length === 1
      ? `The ingest of ${on(first)}`
      : `${countOf(within.length, 'ingest')}, ${on(first)} to ${on(last)}`
  const before = runs.find(({ run }) => run === from)
  return before === undefined ? `${which}; before it there was nothing.` : `${which}; before it that of ${on(before)}.`
}

/** What the period refused or broke off, and what the sections do not tell. */
const notesOn = ({ period: { within } }: Changes): readonly string[] => {
  const refused = within.flatMap(({ refusals }) => refusals)
  return [
    ...refused.map(({ path, reason }) => `Refused: ${path}: ${reason}`),
    ...(within.some(({ finished }) => finished === null) ? ['An ingest was broken off: run it again.'] : []),
  ]
}

/** What changed, for a person: the headline, each section, and what was refused. */
export const changesInWords = (changes: Changes, terminal: Terminal): string => {
  const { paint, columns } = terminal
  const top = [
    ...wrapped(`${changes.headline}.`, columns).map(paint.bold),
    ...(changes.news.sources.length === 0 ? [] : wrapped(sourcesLine(changes), columns)),
    ...wrapped(periodLine(changes), columns).map(paint.dim),
  ]
  const told = changes.sections.filter(({ total }) => total > 0).map((section) => sectionLines(section, terminal))
  const notes = notesOn(changes).flatMap((note) => wrapped(note, columns))
  const blocks = [top, ...told, ...(notes.length > 0 ? [notes] : [])]
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}
