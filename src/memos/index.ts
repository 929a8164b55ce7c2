export { checkMemo } from './check-memo.ts'
export * from './finding.ts'
export { type Memo, memoOf } from './memo.ts'
export { placeIn } from './place-in.ts'
