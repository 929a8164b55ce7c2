import { readFileSync, statSync } from 'node:fs'
import { Option } from 'commander'
import { ourCodebook, ourCodebooks } from '../../coding/our-codebooks.ts'
import { type Codebook, loadCodebook } from '../../stages/frames/codebook.ts'
import { UsageError } from '../plain-error.ts'

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true

/** Loads the codebook that a path ("mine.yaml") or the name of one of ours ("default") means. */
export const codebookNamed = (codebook: string): Codebook => {
  const ours = ourCodebook(codebook)
  if (ours !== null) return ours
  if (isFile(codebook)) return loadCodebook(codebook, readFileSync(codebook, 'utf8'))
  throw new UsageError(
    `There is no codebook "${codebook}". Give the path of a YAML file or one of: ${ourCodebooks().join(', ')}.`,
  )
}

/** The option of commands that ask what frames there are. */
export const codebookOption = (): Option =>
  new Option('--codebook <file>', 'a YAML file, or the name of one of ours').default('default')
