import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Codebook, loadCodebook } from '../stages/frames/codebook.ts'

/** The codebooks of the package: `src` and `dist` lie equally deep below its root. */
const FOLDER = fileURLToPath(new URL('../../pipelines/codebooks', import.meta.url))

/** The names of the codebooks that come with Variorum. */
export const ourCodebooks = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => basename(name, '.yaml'))
    .sort()

/** Loads one of our codebooks by its name; null where there is none. */
export const ourCodebook = (name: string): Codebook | null =>
  ourCodebooks().includes(name) ? loadCodebook(name, readFileSync(join(FOLDER, `${name}.yaml`), 'utf8')) : null
