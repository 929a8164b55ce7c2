import { readOptions, type StageFactory, stage, z } from '../../pipeline/index.ts'
import { type Codebook, loadCodebook } from './codebook.ts'
import { codeDocument } from './coding.ts'
import { readDocument } from './document.ts'
import { modelFrames } from './model/index.ts'
import { loadModel } from './model/load-model.ts'

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

/**
 * Makes the stage that finds who frames whom how; option `codebook` names a codebook file or a list of them, `model` a
 * file of what was learned from codings under one of them.
 */
export const frames: StageFactory = (options, read) => {
  const { codebook, model: file } = readOptions(options, { codebook: FILES, model: z.string().optional() })
  if (codebook.length === 0) throw new Error('option "codebook": expected a file or a list of files. Name one.')
  const codebooks = [codebook].flat().map((each) => loadCodebook(each, read(each)))
  assertApart(codebooks)
  const model = file === undefined ? null : loadModel(file, read(file), codebooks)
  return stage({
    name: 'frames',
    reads: ['sentence', 'token', 'entity', 'speech'],
    writes: 'frame',
    version: 3,
    run: (view) =>
      codebooks.flatMap((each) => {
        if (model?.codebook === each.version) return modelFrames(model, each, readDocument(view, each.targets))
        return codeDocument(each, view).flatMap(({ span, framings }) => framings.map((body) => ({ span, body })))
      }),
  })
}
