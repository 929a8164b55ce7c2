import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadPipeline, type Pipeline } from '../pipeline/index.ts'
import { STAGES } from '../stages/index.ts'
import { UsageError } from './plain-error.ts'

/** The pipelines of the package: `src` and `dist` lie equally deep below its root. */
const FOLDER = fileURLToPath(new URL('../../pipelines', import.meta.url))

const known = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => basename(name, '.yaml'))
    .sort()

/** The file that a name ("news") or a path ("./mine.yaml") means. */
const fileOf = (pipeline: string): string => {
  const own = join(FOLDER, `${pipeline}.yaml`)
  const isName = /^[\w-]+$/.test(pipeline)
  if (isName && existsSync(own)) return own
  if (!isName && existsSync(pipeline)) return resolve(pipeline)
  throw new UsageError(
    `There is no pipeline "${pipeline}". Give the path of a YAML file or one of: ${known().join(', ')}.`,
  )
}

/** Loads the pipeline that a name or path means; files named in it are found beside it. */
export const pipelineNamed = (pipeline: string): Pipeline => {
  const file = fileOf(pipeline)
  const read = (relative: string): string => readFileSync(resolve(dirname(file), relative), 'utf8')
  return loadPipeline({ file, text: readFileSync(file, 'utf8'), stages: STAGES, read })
}
