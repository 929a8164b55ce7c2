export { evaluate } from './evaluate.ts'
export { type ExportRecord, exportRecords } from './export-records.ts'
export { type Makers, type Verification, verify } from './verify.ts'
