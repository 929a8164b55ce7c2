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

const conflictsLine = (result: IngestResult, paint: Paint): string => {
  const fresh = `${countOf(result.newConflicts, 'new conflict')}`
  const shown = result.newConflicts > 0 ? paint.yellow(fresh) : fresh
  return `Conflicts  ${shown} (${result.conflicts} in ${countOf(result.disputes, 'dispute')})`
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

/** What an ingest changed, for a person. */
export const ingestSummary = (result: IngestResult, paint: Paint): string =>
  [
    sourcesLine(result),
    `Claims     ${countOf(result.newClaims, 'more claim')} (${result.claims.toLocaleString('en-US')} in all)`,
    conflictsLine(result, paint),
    `Settled    ${result.newlySettled} newly settled (${result.settled} in all)`,
    ...failureLines(result, paint),
    ...refusedLines(result, paint),
    '',
  ].join('\n')
