import { contentId } from '../domain/index.ts'
import type { Reader } from '../store/index.ts'
import { NAMES, SORTS } from './decisions/sorts.ts'

/** How many decisions of all sorts there are, and which were changed: the id of each is the hash of what was said. */
export const faultsOfDecisions = async (
  reader: Reader,
): Promise<{ readonly decisions: number; readonly faults: readonly string[] }> => {
  const all = (await Promise.all(NAMES.map((name) => SORTS[name].read(reader)))).flat()
  const faults = all
    .filter(({ id, ...said }) => contentId('decision', said) !== id)
    .map(({ id }) => `${id}: its id is not that of what was decided`)
  return { decisions: all.length, faults }
}
