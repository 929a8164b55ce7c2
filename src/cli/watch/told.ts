import { relative } from 'node:path'
import { changesInWords } from '../changes/lines.ts'
import { changesRecord } from '../changes/record.ts'
import { ingestSummary } from '../ingest-summary.ts'
import type { Terminal } from '../terminal.ts'
import type { Taken } from './intake.ts'

const named = (file: string): string => relative('.', file)

const clock = (): string => new Date().toISOString().slice(0, 19).replace('T', ' ')

const goneLine = (file: string): string =>
  `${named(file)} is not there any more; what was read of it stays in the database.`

/** What an intake took in and changed, and which known files are gone, for a person. */
export const intakeInWords = ({ result, changes }: Taken, gone: readonly string[], terminal: Terminal): string => {
  const summary = ingestSummary(result, null, terminal.paint)
  const changed = changes === null ? '' : `\n${changesInWords(changes, terminal)}`
  const lost = gone.map((file) => `${goneLine(file)}\n`).join('')
  return `${terminal.paint.dim(`${clock()} UTC`)}\n${summary}${lost}${changed}\n`
}

/** Files that are gone, where nothing was taken in. */
export const goneInWords = (gone: readonly string[]): string => gone.map((file) => `${goneLine(file)}\n`).join('')

/** The same for programs, on one line. */
export const intakeRecord = (taken: Taken | null, gone: readonly string[]): string =>
  `${JSON.stringify({
    at: new Date().toISOString(),
    ...taken?.result,
    gone: gone.map(named),
    changed: taken?.changes == null ? null : changesRecord(taken.changes),
  })}\n`
