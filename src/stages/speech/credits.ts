import { type Layers, quote, type Span } from '../../domain/index.ts'
import { clauseOf } from './clause.ts'
import type { Item } from './items.ts'
import type { Passage } from './passages.ts'
import { type Quote, saidIn } from './quotes.ts'

/** Verbs, as inflected, that give words to whoever said them. */
const SAYING = 'said|spoke|spoken|told|taught|coined|uttered|put|wrote|written|answered|used|called|made|voiced|asked'

const WORDS =
  '(?:it|them|that|those|these|this|so|(?:the|these|those) (?:words|phrase|sentence|line|remark))(?=[.,;:]|$| (?:in|on|at|to|into|with|from|during|aloud|again|first)\\b)'

/** What stands before the name: "It was [Doe]", "the words were spoken by [Doe]", "the line comes from a speech of [Doe]". */
const CLEFT = /\b(?:it|that) (?:was|is) (?:[\p{L}'’.-]+ ){0,4}$/iu
const PASSIVE = new RegExp(
  `\\b(?:${SAYING})(?:(?: [\\p{Ll}]+){0,2}|,? (?:in|at|on|during|after|before) [^,.;:]{2,80},?) by (?:[\\p{L}'’.-]+ ){0,4}$`,
  'iu',
)
const ORIGIN =
  /\b(?:words|phrase|sentence|line|remark|quip|slogan|truth|answer|warning|comparison|description|verdict|joke|maxim|expression)\b[^.;]{0,40}\b(?:came|come|comes|belongs?|belonged) (?:from|to) (?:[\p{L}'’.-]+,? ){0,8}$/iu

/** What stands behind it: "[Doe], and he alone, who said it", "[Doe], who runs the union, said them in the rain". */
const WHO = new RegExp(`^[^.;:“"]{0,70}?\\bwho (?:first |then |once )?(?:${SAYING})\\b`, 'iu')
const SAID_IT = new RegExp(`^(?:, [^.;:“"]{0,90},)?(?: first| once)? (?:said|spoke|coined|uttered|used) ${WORDS}`, 'iu')

/** "Those were [Doe]'s words", "the words are [Doe]'s". */
const HIS_WORDS = /^['’]s? (?:[\p{Ll}]+ ){0,2}(?:words|phrase|reply|answer|remark)\b/iu
const WERE = /\b(?:those|these|such|that|this|they) (?:were|was|are|is) $/iu

/** "“…” is [Doe]'s": the words stand right before. */
const IS_HIS = /[”"],? (?:is|was|were|are) (?:[\p{L}'’.-]+ ){0,4}$/u
const HIS = /^['’]s?(?=[,.;:]|$)/u

type Name = Layers['entity']

/** The person to whom a sentence gives words that stand elsewhere, or null. */
function creditedIn(text: string, { span, items }: Passage): Name | null {
  const people = items.filter((item, at) => item.name?.body.label === 'PERSON' && items[at - 1]?.name !== item.name)
  const found = people.find(({ name }) => {
    if (name === null) return false
    const [told, after] = [text.slice(span.start, name.span.start), text.slice(name.span.end, span.end)]
    const before = unquoted(told)
    if (IS_HIS.test(told) && HIS.test(after)) return true
    if ((CLEFT.test(before) && WHO.test(after)) || (WERE.test(before) && HIS_WORDS.test(after))) return true
    return PASSIVE.test(before) || ORIGIN.test(before) || SAID_IT.test(after)
  })
  return found?.name ?? null
}

/** "The line that all repeat, “…,” comes from": the words themselves say nothing of their speaker. */
const unquoted = (words: string): string => words.replace(/[“"][^“”"]*[”"]/gu, '')

const quotesIn = (items: readonly Item[]): readonly Quote[] => items.flatMap(({ quote }) => quote ?? [])

/** Fewer words than this are a name or a term. */
const FEWEST_WORDS = 4

const isWorded = (text: string, { inner }: Quote): boolean =>
  (quote(text, inner).match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0) >= FEWEST_WORDS

/** How many passages back the words may stand that a sentence speaks of. */
const REACH = 3

/** The words that a passage gives to somebody: its own quotation, else the last one of the passages before it. */
function creditedQuote(text: string, passages: readonly Passage[], index: number) {
  for (let at = index; at >= Math.max(0, index - REACH); at -= 1) {
    const found = quotesIn(passages[at]?.items ?? []).findLast((each) => isWorded(text, each))
    if (found !== undefined) return found
  }
  return null
}

/**
 * Quotations whose speaker is told apart from them: "It was Doe, and he alone, who said it", "they were spoken by Doe".
 * Such a sentence is surer than any guess from what stands around the words.
 */
export function creditsOf(text: string, passages: readonly Passage[]): readonly Layers['speech'][] {
  return passages.flatMap((passage, index) => {
    const name = creditedIn(text, passage)
    const words = name === null ? null : creditedQuote(text, passages, index)
    if (name === null || words === null) return []
    const { outer } = words
    const extent: Span = {
      start: Math.min(outer.start, passage.span.start),
      end: Math.max(outer.end, passage.span.end),
    }
    const clause = clauseOf(text, extent, extent, outer)
    return [{ span: saidIn(text, words), body: { speaker: name.body.name, cue: null, direct: true, clause } }]
  })
}
