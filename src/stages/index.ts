import type { StageFactory } from '../pipeline/index.ts'

/** Every stage that a pipeline file may name. */
export const STAGES: Readonly<Record<string, StageFactory>> = {}
