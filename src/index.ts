export { entitiesOf } from './compare/entities/index.ts'
export { compareSources } from './compare/index.ts'
export * from './domain/index.ts'
export {
  type ExportRecord,
  exportRecords,
  type Linker,
  type Makers,
  type Verification,
  verify,
} from './exchange/index.ts'
export { type IngestInput, type IngestResult, ingest, type Progress } from './ingest/index.ts'
export {
  type DocumentLayers,
  loadPipeline,
  type Pipeline,
  PipelineError,
  type PipelineRun,
  runPipeline,
} from './pipeline/index.ts'
export * from './pipeline/stage.ts'
export { formatOf, readSource } from './read/index.ts'
export { STAGES } from './stages/index.ts'
export { openStore, StoreError, type StoreFault, type StoreOptions } from './store/index.ts'
export * from './store/store.ts'
