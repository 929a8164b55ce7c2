export * from './desk.ts'
export * from './disputes.ts'
export * from './sources.ts'
export * from './text.ts'
