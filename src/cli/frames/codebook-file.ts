import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Option } from 'commander'
import { type Codebook, loadCodebook } from '../../stages/frames/codebook.ts'
import { UsageError } from '../plain-error.ts'

const OWN = fileURLToPath(new URL('../../../pipelines/codebooks/default.yaml', import.meta.url))

/** The option of commands that ask what frames there are. */
export const codebookOption = (): Option =>
  new Option('--codebook <file>', 'the YAML file of the codebook').default(OWN, 'codebooks/default.yaml')

/** Reads the codebook that a path means. */
export const codebookIn = (file: string): Codebook => {
  if (!existsSync(file)) throw new UsageError(`There is no codebook "${file}". Give the path of its YAML file.`)
  return loadCodebook(file, readFileSync(file, 'utf8'))
}
