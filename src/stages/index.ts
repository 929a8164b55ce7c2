import type { StageFactory } from '../pipeline/index.ts'
import { claims } from './claims/index.ts'
import { entities } from './entities/index.ts'
import { frames } from './frames/index.ts'
import { quantities } from './quantities/index.ts'
import { sentences } from './sentences/index.ts'
import { speech } from './speech/index.ts'
import { times } from './times/index.ts'
import { tokens } from './tokens.ts'

/** Every stage that a pipeline file may name. */
export const STAGES: Readonly<Record<string, StageFactory>> = {
  sentences,
  tokens,
  entities,
  times,
  quantities,
  speech,
  frames,
  claims,
}
