import type { PlacedClaim } from '../domain/index.ts'
import { stemsOf } from './wording.ts'

/** So many words in a row tell that one remark is meant, where nothing else ties two sources. */
const RUN = 4

/** The runs of words in a quotation as features of length one, by which those of strangers find each other; else none. */
export function runsOfWords({ body }: PlacedClaim): ReadonlyMap<string, number> {
  if (body.value.type !== 'wording') return new Map()
  const stems = stemsOf(body.value).all
  const runs = new Set(stems.slice(RUN - 1).map((_, at) => stems.slice(at, at + RUN).join(' ')))
  return new Map([...runs].map((run) => [run, 1 / Math.sqrt(runs.size)] as const))
}
