import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { entitiesOf } from '../../src/compare/entities/index.ts'
import { COMPARE_VERSION, compareSources } from '../../src/compare/index.ts'
import { type ExportRecord, exportRecords } from '../../src/exchange/index.ts'
import { type IngestResult, ingest } from '../../src/ingest/index.ts'
import { loadPipeline, type Pipeline } from '../../src/pipeline/index.ts'
import { STAGES } from '../../src/stages/index.ts'
import type { Reader, Store } from '../../src/store/index.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'pipelines')

/** The pipeline of news, as the command has it. */
const news = (): Pipeline =>
  loadPipeline({
    ...{ file: 'news.yaml', text: readFileSync(join(FOLDER, 'news.yaml'), 'utf8'), stages: STAGES },
    read: (relative) => readFileSync(join(FOLDER, relative), 'utf8'),
  })

/** Takes files and folders into a store with the real stages. */
export const takeIn = (store: Store, ...paths: readonly string[]): Promise<IngestResult> =>
  ingest({ paths, store, pipeline: news(), compare: compareSources, compareVersion: COMPARE_VERSION })

/** All records of a store. */
export const recordsOf = async (reader: Reader): Promise<readonly ExportRecord[]> => {
  const records: ExportRecord[] = []
  for await (const record of exportRecords(reader, entitiesOf)) records.push(record)
  return records
}

/** An export as it is written: one JSON object a line. */
export const linesOf = async (reader: Reader): Promise<string> =>
  (await recordsOf(reader)).map((record) => `${JSON.stringify(record)}\n`).join('')
