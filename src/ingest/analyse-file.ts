import type { Pipeline } from '../pipeline/index.ts'
import { type Analysed, analyse } from './analyse.ts'
import { draftJob } from './draft-job.ts'
import { receive } from './receive.ts'

/** Analyses a file that is not to be stored, in this process; never throws. `day` is that of `draftJob`. */
export const analyseFile = async (pipeline: Pipeline, file: string, day: string | null): Promise<Analysed> => {
  const received = await receive(file)
  return 'refusal' in received ? received : analyse(pipeline, draftJob(file, received, day))
}
