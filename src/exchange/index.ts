export { evaluate } from './evaluate.ts'
export { type ExportRecord, exportRecords, type Linker } from './export-records.ts'
export { type Makers, type Verification, verify } from './verify.ts'
