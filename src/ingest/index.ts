export { type IngestInput, type IngestResult, ingest, type Progress } from './ingest.ts'
