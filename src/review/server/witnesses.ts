import type { Witness } from '../../telling/lineage.ts'
import { originInWords } from '../../telling/lineage-in-words.ts'
import { sourceName } from '../../telling/source-name.ts'
import type { WitnessShown } from '../contract/index.ts'
import type { Desk } from './desk.ts'
import { visible } from './words.ts'

/** The independent witnesses of a value by name, and why several sources count as one. */
export const witnessesShown = (witnesses: readonly Witness[], { board }: Desk): readonly WitnessShown[] => {
  const nameOf = (id: string): string => {
    const source = board.sources.get(id)
    return source === undefined ? id : visible(sourceName(source))
  }
  return witnesses.map(({ sources: [first = '', ...others], origins }) => ({
    name: nameOf(first),
    others: others.map(nameOf),
    why: origins.map((origin) => visible(originInWords(origin, board.sources))),
  }))
}
