import type { Reader } from '../../store/index.ts'
import { NAMES, SORTS } from './sorts.ts'

/** A file of decisions: one JSON object a line, the oldest first. */
export interface DecisionFile {
  readonly file: string
  readonly ids: readonly string[]
  readonly text: string
}

/**
 * All that people decided, one file for each sort that there is any of. The same decisions give the same bytes, in
 * whatever order they came: lines stand by time and id, so that new ones are added at the end and a diff shows only them.
 */
export const exportDecisions = async (reader: Reader): Promise<readonly DecisionFile[]> => {
  const files = await Promise.all(
    NAMES.map(async (name) => {
      const { file, type, shape, read } = SORTS[name]
      const all = await read(reader)
      // The shape gives all keys their place.
      const lines = all.map(({ id, ...said }) => JSON.stringify({ type, id, ...shape.parse(said) }))
      return { file, ids: all.map(({ id }) => id), text: lines.map((line) => `${line}\n`).join('') }
    }),
  )
  return files.filter(({ ids }) => ids.length > 0)
}
