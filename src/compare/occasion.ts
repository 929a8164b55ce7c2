import { singularOf } from '../lexicon/plurals.ts'
import { siteSort } from '../lexicon/site-nouns.ts'
import type { Entry } from './ledger.ts'

/** What people speak at, beside places: "at the signing ceremony". */
const OCCASIONS = new Set(
  `ceremony conference briefing rally debate funeral memorial interview hearing summit signing inauguration launch congress
  session assembly reception banquet dinner vigil march canteen steps podium pulpit sermon service speech address broadcast
  statement premiere farewell parade`.split(/\s+/),
)

/** How far from a quotation its occasion may be told, in UTF-16 units. */
const BESIDE = 120

/** The places and occasions told beside a quotation, and not within any. */
function occasionsOf({ claim: { span, body }, source: { text } }: Entry): ReadonlySet<string> {
  const before = text.slice(Math.max(0, Math.min(span.start, body.words.start) - BESIDE), body.words.start)
  const behind = text.slice(body.words.end, Math.max(span.end, body.words.end) + BESIDE)
  const [left = '', right = ''] = [before.split('\n').at(-1), behind.split('\n')[0]]
  const around = `${outside(left.replace(/[“"]$/u, ''))} ${outside(right.replace(/^[,.?!]?[”"]/u, ''))}`
  const words = around.toLowerCase().match(/\p{L}+/gu) ?? []
  return new Set(words.map((word) => (OCCASIONS.has(word) ? word : singularOf(word))).filter(isOccasion))
}

/** Words without those of other quotations. */
const outside = (words: string): string => words.replace(/^[^“”"]*”|[“"][^“”"]*(?:[”"]|$)/gu, ' ')

const isOccasion = (word: string): boolean => OCCASIONS.has(word) || siteSort(word) !== null

/** Whether two quotations tell of one place or occasion at which they were spoken: "at the airport", "in the canteen". */
export function areOfOneOccasion(a: Entry, b: Entry): boolean {
  const other = occasionsOf(b)
  return [...occasionsOf(a)].some((each) => other.has(each))
}
