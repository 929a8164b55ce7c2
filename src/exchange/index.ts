export { type ExportRecord, exportRecords } from './export-records.ts'
export { type Measure, type Verification, verify } from './verify.ts'
