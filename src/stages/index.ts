import type { StageFactory } from '../pipeline/index.ts'
import { frames } from './frames/index.ts'
import { quantities } from './quantities/index.ts'
import { sentences } from './sentences/index.ts'
import { times } from './times/index.ts'
import { tokens } from './tokens.ts'

/** Every stage that a pipeline file may name. */
export const STAGES: Readonly<Record<string, StageFactory>> = {
  sentences,
  tokens,
  times,
  quantities,
  frames,
}
