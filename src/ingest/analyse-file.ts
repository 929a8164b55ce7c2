import { basename } from 'node:path'
import type { Pipeline } from '../pipeline/index.ts'
import { type Analysed, analyse } from './analyse.ts'
import { receive } from './receive.ts'

/** Analyses a file that is not to be stored, in this process; never throws. */
export const analyseFile = async (pipeline: Pipeline, file: string): Promise<Analysed> => {
  const received = await receive(file)
  if ('refusal' in received) return received
  return analyse(pipeline, { found: { file, path: basename(file) }, received, kept: new Map(), given: {} })
}
