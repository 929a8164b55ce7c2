export { compareAll } from './compare-all.ts'
export { type IngestInput, type IngestResult, ingest, type Progress } from './ingest.ts'
