import { readOptions, type StageFactory, stage, z } from '../../pipeline/index.ts'
import { type Codebook, loadCodebook } from './codebook.ts'
import { codeDocument } from './coding.ts'

/** One file, or several that are used side by side. */
const FILES = z.union([z.string(), z.array(z.string())], { error: 'expected a file or a list of files' })

/** Frames are told apart by their names alone, so no two codebooks of a pipeline may have one of the same name. */
const assertApart = (codebooks: readonly Codebook[]): void => {
  const owners = new Map<string, string>()
  for (const { version, entries } of codebooks) {
    for (const { frame } of entries) {
      const owner = owners.get(frame)
      if (owner !== undefined) throw new Error(`two codebooks, ${owner} and ${version}, have "${frame}". Rename one.`)
      owners.set(frame, version)
    }
  }
}

/** Makes the stage that finds who frames whom how; option `codebook` names a codebook file or a list of them. */
export const frames: StageFactory = (options, read) => {
  const { codebook } = readOptions(options, { codebook: FILES })
  if (codebook.length === 0) throw new Error('option "codebook": expected a file or a list of files. Name one.')
  const codebooks = [codebook].flat().map((file) => loadCodebook(file, read(file)))
  assertApart(codebooks)
  return stage({
    name: 'frames',
    reads: ['sentence', 'token', 'entity', 'speech'],
    writes: 'frame',
    version: 3,
    run: (view) =>
      codebooks.flatMap((each) =>
        codeDocument(each, view).flatMap(({ span, framings }) => framings.map((body) => ({ span, body }))),
      ),
  })
}
