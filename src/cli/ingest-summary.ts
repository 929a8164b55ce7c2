import type { IngestResult } from '../ingest/index.ts'
import { countOf } from '../telling/count-of.ts'
import type { Terminal } from './terminal.ts'

type Paint = Terminal['paint']

const NAMES = {
  new: 'new',
  changed: 'changed',
  redone: 'analysed again',
  alias: 'known under another name',
  unchanged: 'unchanged',
} as const

const KINDS = ['new', 'changed', 'redone', 'alias', 'unchanged'] as const

const sourcesLine = ({ changes, skipped, sources }: IngestResult): string => {
  const parts = KINDS.filter((kind) => changes[kind] > 0).map((kind) => `${changes[kind]} ${NAMES[kind]}`)
  const list = parts.length > 0 ? parts.join(', ') : 'nothing taken in'
  const left = skipped > 0 ? `; ${countOf(skipped, 'file')} of other types skipped` : ''
  return `Sources    ${list} (${countOf(sources, 'source')} in all)${left}`
}

const readLine = ({ reading: { characters, aside, left } }: IngestResult, paint: Paint): readonly string[] => {
  if (characters === 0) return []
  const shown = (count: number): string => count.toLocaleString('en-US')
  const parts = [
    `${shown(characters - aside - left)} in the articles' sentences`,
    ...(aside > 0 ? [`${shown(aside)} set aside (furniture, comments, bylines, works listed)`] : []),
    ...(left > 0 ? [paint.red(`${shown(left)} in no sentence`)] : []),
  ]
  return [`Read       ${countOf(characters, 'character')}: ${parts.join(', ')}`]
}

/** So many names are told; the command "collections" lists them all. */
const MOST_NAMES = 8

const filledLine = ({ collections }: IngestResult): readonly string[] => {
  if (collections.length === 0) return []
  const left = collections.length - MOST_NAMES
  const names = [...collections.slice(0, MOST_NAMES), ...(left > 0 ? [`and ${left} more`] : [])]
  return [`Filled     ${countOf(collections.length, 'collection')}: ${names.join(', ')}`]
}

const conflictsLine = (result: IngestResult, paint: Paint): string => {
  const fresh = `${countOf(result.newConflicts, 'new conflict')}`
  const shown = result.newConflicts > 0 ? paint.yellow(fresh) : fresh
  return `Conflicts  ${shown} (${result.conflicts} in ${countOf(result.disputes, 'dispute')})`
}

const carriedLine = ({ carried: { exact, moved, left } }: IngestResult, paint: Paint): readonly string[] => {
  if (exact + moved + left === 0) return []
  const parts = [
    ...(exact > 0 ? [`${countOf(exact, 'carried over', 'carried over')} to words in their place`] : []),
    ...(moved > 0 ? [`${countOf(moved, 'carried over', 'carried over')} to words that moved`] : []),
    ...(left > 0 ? [paint.yellow(`${left} on words that were changed or are gone: see "variorum orphans"`)] : []),
  ]
  return [`Decisions  ${parts.join(', ')}`]
}

const refusedLines = ({ refusals }: IngestResult, paint: Paint): readonly string[] =>
  refusals.length === 0
    ? []
    : [
        '',
        paint.red(`Refused    ${countOf(refusals.length, 'file')}`),
        ...refusals.flatMap(({ path, reason, remedy }) => [`  ${paint.bold(path)}`, `    ${reason}`, `    ${remedy}`]),
      ]

const failureLines = ({ failures }: IngestResult, paint: Paint): readonly string[] =>
  failures.map(({ path, stage, reason }) =>
    paint.red(
      `Failed     stage "${stage}" on ${path}: ${reason}; the other layers were kept, the next ingest tries again`,
    ),
  )

/** The headline of what changed, and the command that tells all of it; null where no source came or changed. */
const changedLine = (headline: string | null): readonly string[] =>
  headline === null ? [] : [`Changed    ${headline}: see "variorum changes"`]

/** What an ingest changed, for a person. */
export const ingestSummary = (result: IngestResult, headline: string | null, paint: Paint): string =>
  [
    sourcesLine(result),
    ...filledLine(result),
    ...readLine(result, paint),
    `Claims     ${countOf(result.newClaims, 'more claim')} (${result.claims.toLocaleString('en-US')} in all)`,
    conflictsLine(result, paint),
    `Settled    ${result.newlySettled} newly settled (${result.settled} in all)`,
    ...carriedLine(result, paint),
    ...changedLine(headline),
    ...failureLines(result, paint),
    ...refusedLines(result, paint),
    '',
  ].join('\n')
