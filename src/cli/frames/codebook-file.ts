import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Option } from 'commander'
import { type Codebook, loadCodebook } from '../../stages/frames/codebook.ts'
import { UsageError } from '../plain-error.ts'

/** The codebooks of the package: `src` and `dist` lie equally deep below its root. */
const FOLDER = fileURLToPath(new URL('../../../pipelines/codebooks', import.meta.url))

const known = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => basename(name, '.yaml'))
    .sort()

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true

/** Loads the codebook that a path ("mine.yaml") or the name of one of ours ("default") means. */
export const codebookNamed = (codebook: string): Codebook => {
  const own = join(FOLDER, `${codebook}.yaml`)
  const file = /^[\w-]+$/.test(codebook) && isFile(own) ? own : codebook
  if (isFile(file)) return loadCodebook(codebook, readFileSync(file, 'utf8'))
  throw new UsageError(
    `There is no codebook "${codebook}". Give the path of a YAML file or one of: ${known().join(', ')}.`,
  )
}

/** The option of commands that ask what frames there are. */
export const codebookOption = (): Option =>
  new Option('--codebook <file>', 'a YAML file, or the name of one of ours').default('default')
