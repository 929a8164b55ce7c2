import { resolve } from 'node:path'
import { COMPARE_VERSION, compareSources } from '../../compare/index.ts'
import { type Analyst, type IngestResult, ingest } from '../../ingest/index.ts'
import type { Pipeline } from '../../pipeline/index.ts'
import { openStore } from '../../store/index.ts'
import { type Changes, readChanges } from '../../telling/changes/index.ts'

/** What an intake works with. */
export interface Intake {
  readonly folders: readonly string[]
  readonly db: string
  readonly collection: string | undefined
  readonly pipeline: Pipeline
  readonly analyst: Analyst
  readonly signal: AbortSignal
}

/** What an intake gave; `changes` is null where no source came or changed. */
export interface Taken {
  readonly result: IngestResult
  readonly changes: Changes | null
}

/** So many rows of each kind are told after an intake. */
const MOST = { rows: 3, claims: 3 }

/**
 * Takes in those files of the folders that are at rest; `takes` is asked with absolute paths. The folders are named as
 * ingest names them, so that a source has the same name whichever of the two takes it in.
 */
export const takeInFrom = async (
  { folders, db, collection, pipeline, analyst, signal }: Intake,
  takes: (file: string) => boolean,
): Promise<Taken> => {
  const store = await openStore({ file: db, create: true })
  try {
    const compare = { compare: compareSources, compareVersion: COMPARE_VERSION }
    const only = (file: string): boolean => takes(resolve(file))
    const result = await ingest({ paths: folders, collection, store, pipeline, ...compare, analyst, only, signal })
    const isChanged = result.changes.new + result.changes.changed > 0
    return { result, changes: isChanged ? await readChanges(store, {}, MOST) : null }
  } finally {
    await store.close()
  }
}
