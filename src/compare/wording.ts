import type { Wording } from '../domain/index.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import { stem } from '../lexicon/stem.ts'
import type { Entry } from './ledger.ts'

/** The stems of a quotation in order, and those of its content words. */
export interface Stems {
  readonly all: readonly string[]
  readonly known: ReadonlySet<string>
  readonly content: ReadonlySet<string>
}

/** The words of a claim that quotes, and those of the whole remark where a cue cuts it in two; none where its value is of another type. */
function wordingsOf({ claim, remark }: Entry): readonly Wording[] {
  if (claim.body.value.type !== 'wording') return []
  return remark === null ? [claim.body.value] : [claim.body.value, remark]
}

/** The whole remarks of two claims: all that a cue cuts in two, else what each quotes; null where one quotes nothing. */
export function wholeWordings(a: Entry, b: Entry): readonly [Stems, Stems] | null {
  const [x, y] = [wordingsOf(a).at(-1), wordingsOf(b).at(-1)]
  return x === undefined || y === undefined ? null : [stemsOf(x), stemsOf(y)]
}

/** All pairs of what two claims quote, pieces and whole remarks alike. */
export const wordingPairs = (a: Entry, b: Entry): readonly (readonly [Stems, Stems])[] =>
  wordingsOf(a).flatMap((x) => wordingsOf(b).map((y) => [stemsOf(x), stemsOf(y)] as const))

const remembered = new WeakMap<object, Stems>()

/** The stems of the words of a wording; computed once for each. */
export function stemsOf(wording: { readonly words: string }): Stems {
  const known = remembered.get(wording)
  if (known !== undefined) return known
  const norms = inFull(wording.words.toLowerCase().replaceAll('’', "'")).match(/[\p{L}\p{N}']+/gu) ?? []
  const all = norms.map(stem)
  const stems = { all, known: new Set(all), content: new Set(norms.filter((norm) => !isFunctionWord(norm)).map(stem)) }
  remembered.set(wording, stems)
  return stems
}

/** One outlet writes "haven't", the other "have not". Lower case in and out. */
const inFull = (words: string): string =>
  words
    .replace(/\bcan(?:'t|not)\b/g, 'can not')
    .replace(/\bwon't\b/g, 'will not')
    .replace(/n't\b/g, ' not')
    .replace(/'(ll|ve|re|m)\b/g, (_, ending: string) => ` ${FULL.get(ending) ?? ending}`)

const FULL: ReadonlyMap<string, string> = new Map([
  ['ll', 'will'],
  ['ve', 'have'],
  ['re', 'are'],
  ['m', 'am'],
])

/** How the shorter of two quotations lies in the longer one. */
export interface Alignment {
  /** The share of the shorter one's stems that stand in the longer one in the same order, 0…1. */
  readonly order: number
  /** Whether all of them do, with hardly a word between: the shorter one is a piece of the longer one. */
  readonly isPiece: boolean
  /** The stem of the longer one right behind that piece; null where there is none. */
  readonly next: string | null
}

const NO_PIECE = { isPiece: false, next: null }

/** Remarks that share less of the shorter one are two, whatever their order. */
const LEAST_SHARED = 0.45

/** Function words that a piece may leave out without a mark: "it [was] taken in the capital". */
const SLIP = 1

/**
 * Aligns two quotations by their longest common subsequence of stems. Of two that share less than `least`, 0…1, it only
 * tells how much they share.
 */
export function align(a: Stems, b: Stems, least = LEAST_SHARED): Alignment {
  const [short, long] = a.all.length <= b.all.length ? [a.all, b.all] : [b.all, a.all]
  if (short.length === 0) return { order: 0, ...NO_PIECE }
  const known = a.all === long ? a.known : b.known
  const shared = countIn(known, short) / short.length
  // No order can be better than what is shared at all: most pairs are told apart without aligning them.
  if (shared < least) return { order: shared, ...NO_PIECE }
  const places = commonPlaces(short, long)
  const stretch = (places.at(-1) ?? 0) - (places[0] ?? 0) + 1
  return {
    order: places.length / short.length,
    isPiece: places.length === short.length && stretch <= short.length + SLIP && !skipsContent(places, long, a, b),
    next: long[(places.at(-1) ?? long.length) + 1] ?? null,
  }
}

function countIn(known: ReadonlySet<string>, stems: readonly string[]): number {
  let count = 0
  for (const each of stems) if (known.has(each)) count += 1
  return count
}

/** "No job" is no piece of "no good job": a content word between makes another remark. */
function skipsContent(places: readonly number[], long: readonly string[], a: Stems, b: Stems): boolean {
  const content = a.all === long ? a.content : b.content
  return places.some((place, at) => {
    const next = places[at + 1] ?? place + 1
    return long.slice(place + 1, next).some((each) => content.has(each))
  })
}

/** The places in `long` of a longest common subsequence with `short`. */
function commonPlaces(short: readonly string[], long: readonly string[]): readonly number[] {
  const width = long.length + 1
  const best = new Uint16Array((short.length + 1) * width)
  const cell = (row: number, column: number): number => best[row * width + column] ?? 0
  for (let row = short.length - 1; row >= 0; row -= 1) {
    for (let column = long.length - 1; column >= 0; column -= 1) {
      best[row * width + column] =
        short[row] === long[column]
          ? cell(row + 1, column + 1) + 1
          : Math.max(cell(row + 1, column), cell(row, column + 1))
    }
  }
  const places: number[] = []
  for (let row = 0, column = 0; row < short.length && column < long.length; ) {
    if (short[row] === long[column]) {
      places.push(column)
      row += 1
      column += 1
    } else if (cell(row + 1, column) >= cell(row, column + 1)) row += 1
    else column += 1
  }
  return places
}

/** Words that two remarks share by chance as easily as one. */
const FEWEST_SHARED = 2

/** The share of the smaller set of content stems that the other has too, 0…1; 0 where only one is shared. */
export function sharedContent(a: Stems, b: Stems): number {
  const [small, large] = a.content.size <= b.content.size ? [a.content, b.content] : [b.content, a.content]
  const shared = [...small].filter((each) => large.has(each)).length
  return shared < FEWEST_SHARED ? 0 : shared / small.size
}
