import type { SourceSummary } from '../store/index.ts'

/** The name by which a reader knows a source: its outlet, else its title, else its path. */
export const sourceName = ({ metadata, path }: SourceSummary): string =>
  metadata.publisher?.value ?? metadata.title?.value ?? path

/** "2026-02-18", "~2026-02-18" where the date was guessed, "" where none is known. */
export const publishedOn = ({ metadata: { published } }: SourceSummary): string =>
  published === undefined ? '' : `${published.said ? '' : '~'}${published.value}`
