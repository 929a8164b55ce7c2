import type { Coverage, StageCoverage } from '../../store/index.ts'
import { countOf } from '../../telling/count-of.ts'
import { readBefore } from '../../telling/read-before.ts'

const minutes = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`

const stageLine = ({ stage, done, empty, failed, annotations }: StageCoverage): string => {
  const parts = [
    `${annotations.toLocaleString('en-US').padStart(9)} from ${countOf(done, 'source')}`,
    empty > 0 ? `nothing in ${empty}` : '',
    failed > 0 ? `failed on ${failed}` : '',
  ]
  return `  ${stage.padEnd(12)}${parts.filter((part) => part !== '').join(', ')}`
}

const failures = (stages: readonly StageCoverage[]): string => {
  const failed = stages.filter((stage) => stage.failed > 0)
  if (failed.length === 0) return 'No stage failed.'
  return `${failed.map(({ stage, failed: count }) => `Stage "${stage}" failed on ${countOf(count, 'source')}`).join('; ')}.`
}

/** What was done, and what was not: the last run, each stage, whether the comparisons are up to date. */
export const coverageLines = ({ lastRun, stages, compared }: Coverage): readonly string[] => {
  if (lastRun === null) return ['Nothing was ever taken in.']
  const { pipeline, started, finished, refusals } = lastRun
  const end = finished === null ? ', broken off' : ''
  const refused = refusals.map(({ path, reason }) => `  refused ${path}: ${reason}`)
  return [
    `Last run on ${minutes(started)} with the pipeline "${pipeline}"${end}; ${countOf(refusals.length, 'file')} refused.`,
    ...refused,
    failures(stages),
    compared
      ? 'All sources are compared.'
      : 'Sources have changed since they were last compared: run "variorum ingest" again.',
    ...[readBefore({ stages })].filter((line) => line !== null),
    '',
    ...stages.map(stageLine),
  ]
}
