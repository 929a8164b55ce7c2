import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DecisionFile, exportDecisions, NAMES, SORTS } from '../exchange/index.ts'
import type { Reader } from '../store/index.ts'
import { countOf } from '../telling/count-of.ts'
import { UsageError } from './plain-error.ts'
import type { Terminal } from './terminal.ts'

/** The folder of people's work. */
export const ANNOTATIONS = 'annotations'

const idsIn = (path: string): readonly string[] =>
  [...readFileSync(path, 'utf8').matchAll(/"id"\s*:\s*"([^"]+)"/g)].flatMap(([, id]) => id ?? [])

/** Writing a file must lose nothing that somebody else put there. */
const assertNothingLost = (folder: string, files: readonly DecisionFile[]): void => {
  for (const name of NAMES) {
    const path = join(folder, SORTS[name].file)
    if (!existsSync(path)) continue
    const ids = new Set(files.find(({ file }) => file === SORTS[name].file)?.ids)
    const others = idsIn(path).filter((id) => !ids.has(id))
    if (others.length > 0)
      throw new UsageError(
        `${path} holds ${countOf(others.length, 'decision')} that this database does not know, and writing it would lose them. Run "variorum import ${folder}" first, or name another folder.`,
      )
  }
}

/** Readers of the file see the old one or the new one, and nothing between. */
const replaceFile = (path: string, text: string): void => {
  writeFileSync(`${path}.part`, text)
  renameSync(`${path}.part`, path)
}

/** Writes all that people decided into a folder, one file a sort. */
export const exportDecisionsTo = async (folder: string, reader: Reader, terminal: Terminal): Promise<void> => {
  const files = await exportDecisions(reader)
  assertNothingLost(folder, files)
  mkdirSync(folder, { recursive: true })
  for (const { file, text } of files) replaceFile(join(folder, file), text)
  const lines = files.map(({ file, ids }) => `${join(folder, file)}  ${countOf(ids.length, 'decision')}\n`)
  await terminal.write(lines.join('') || 'Nobody has decided anything yet: no file was written.\n')
}
