export { formatOf } from './format.ts'
export { type ReadResult, readSource, type SourceFile } from './read-source.ts'
