import type { Known } from '../domain/index.ts'
import type { SourceSummary } from '../store/index.ts'

/** The name by which a reader knows a source: its outlet, else its title, else its path. */
export const sourceName = ({ metadata, path }: SourceSummary): string =>
  metadata.publisher?.value ?? metadata.title?.value ?? path

/** What is known, with "~" before it where it was guessed. */
const told = ({ value, said }: Known<string>): string => `${said ? '' : '~'}${value}`

/** "2026-02-18", "~2026-02-18" where the date was guessed, "" where none is known. */
export const publishedOn = ({ metadata: { published } }: SourceSummary): string =>
  published === undefined ? '' : told(published)

/** "wire", "~wire" where the kind was guessed, "" where none is known. */
export const kindOf = ({ metadata: { kind } }: SourceSummary): string =>
  kind === undefined || kind.value === 'unknown' ? '' : told(kind)
