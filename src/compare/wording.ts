import { isFunctionWord } from '../lexicon/function-words.ts'
import { stem } from '../lexicon/stem.ts'

/** The stems of a quotation in order, and those of its content words. */
export interface Stems {
  readonly all: readonly string[]
  readonly content: ReadonlySet<string>
}

const remembered = new WeakMap<object, Stems>()

/** The stems of the words of a wording; computed once for each. */
export function stemsOf(wording: { readonly words: string }): Stems {
  const known = remembered.get(wording)
  if (known !== undefined) return known
  const norms =
    wording.words
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  const stems = { all: norms.map(stem), content: new Set(norms.filter((norm) => !isFunctionWord(norm)).map(stem)) }
  remembered.set(wording, stems)
  return stems
}

/** How many stems of the shorter quotation stand in the longer one in the same order, 0…1 (longest common subsequence). */
export function inOrder(a: Stems, b: Stems): number {
  const [short, long] = a.all.length <= b.all.length ? [a.all, b.all] : [b.all, a.all]
  if (short.length === 0) return 0
  let row = new Array<number>(long.length + 1).fill(0)
  for (const each of short) {
    const next = [0]
    for (const [at, other] of long.entries()) {
      next.push(each === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0))
    }
    row = next
  }
  return (row.at(-1) ?? 0) / short.length
}

/** The share of the smaller set of content stems that the other has too, 0…1. */
export function sharedContent(a: Stems, b: Stems): number {
  const [small, large] = a.content.size <= b.content.size ? [a.content, b.content] : [b.content, a.content]
  if (small.size === 0) return 0
  return [...small].filter((each) => large.has(each)).length / small.size
}
