import { isFunctionWord } from '../../lexicon/function-words.ts'
import { baseOf } from '../../lexicon/irregular-verbs.ts'
import { isPlural, singularOf } from '../../lexicon/plurals.ts'
import { isGlued, isHyphen, skipHyphen, type Word } from './words.ts'

/** What is counted or measured: words `from` up to `to`, and the lower-case singular head noun. */
export interface NounPhrase {
  readonly from: number
  readonly to: number
  readonly head: string
}

const LONGEST_PHRASE = 6

const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an all any our their its his her my your this that these those such some both each every other more further additional new another'.split(
    ' ',
  ),
)

/** Forms that are verbs right behind a count: "1,260 came by boat". */
const VERBS: ReadonlySet<string> = new Set(
  `came went took gave got made said told left fell rose fled lost won sat stood held kept ran saw met led paid sent put spent
  died voted remain remained live lived work worked belong belonged happen happened occur occurred go come take get stay stayed
  comes goes takes gives makes gets leaves lives works stays runs keeps means becomes remains counts began begin became become belongs happens occurs
  lies sits apart ago later earlier old long wide deep high tall away below above lower higher fewer north south east west
  worldwide nationwide globally nationally locally overall altogether annually yearly daily monthly weekly currently today yesterday`.split(
    /\s+/,
  ),
)

const skipDeterminers = (words: readonly Word[], at: number): number => {
  let to = at
  while (DETERMINERS.has(words[to]?.norm ?? '')) to += 1
  return to
}

/** Whether the phrase cannot go on over word `at`. A hyphen inside a compound lets it go on. */
const isStop = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  if (word === undefined) return true
  if (word.kind === 'sign') return !(isHyphen(word) && isGlued(words, at) && isGlued(words, at + 1))
  return word.kind === 'digits' || isFunctionWord(word.norm) || VERBS.has(word.norm)
}

/** The run of words that may form a noun phrase from `at`. */
const runFrom = (words: readonly Word[], at: number): number => {
  let to = at
  while (to - at < LONGEST_PHRASE && !(isStop(words, to) && !isInnerAnd(words, at, to))) to += 1
  return to
}

/** "sand-and-gravel mixture": "and" between hyphens; "present and former patients": between adjectives before one noun. */
const isInnerAnd = (words: readonly Word[], at: number, to: number): boolean =>
  to > at && ((isHyphen(words[to - 1]) && isGlued(words, to)) || joinsAdjectives(words, to))

const joinsAdjectives = (words: readonly Word[], and: number): boolean => {
  const [before, next, noun] = [words[and - 1]?.norm ?? '', words[and + 1]?.norm ?? '', words[and + 2]?.norm ?? '']
  return words[and]?.norm === 'and' && TWOFOLD.has(before) && TWOFOLD.has(next) && isPlural(noun)
}

/** Adjectives that divide what is counted in two. */
const TWOFOLD: ReadonlySet<string> = new Set(
  'present former current past old new male female foreign domestic local national public private civilian military adult young black white rich poor full part-time permanent temporary active retired'.split(
    ' ',
  ),
)

/** "30 arms-control experts": a hyphen ties the plural to the next word; a dash between clauses does not. */
const isTied = (words: readonly Word[], at: number): boolean => skipHyphen(words, at) > at && words[at]?.text !== '—'

/** The noun phrase of a count from word `at`: up to its first plural noun. "16 coastal districts"; null if none. */
export const readCounted = (words: readonly Word[], at: number): NounPhrase | null => {
  const from = skipDeterminers(words, at)
  const end = runFrom(words, from)
  for (let to = from; to < end; to += 1) {
    const norm = words[to]?.norm ?? ''
    if (isPlural(norm) && !isTied(words, to + 1)) return { from, to: to + 1, head: singularOf(norm) }
  }
  return null
}

const isParticiple = (word: Word | undefined): boolean =>
  (/(?:ed|ing)$/.test(word?.norm ?? '') && (word?.norm.length ?? 0) > 4) || baseOf(word?.norm ?? '') !== word?.norm

/** The noun phrase of a substance or whole from word `at` ("of copper"): up to the first stop; null if none. */
export const readMeasured = (words: readonly Word[], at: number): NounPhrase | null => {
  const from = skipDeterminers(words, at)
  const counted = readCounted(words, from)
  if (counted !== null) return counted
  let to = runFrom(words, from)
  while (to > from + 1 && (isParticiple(words[to - 1]) || words[to - 1]?.kind === 'sign')) to -= 1
  const head = words[to - 1]
  return to > from && head?.kind === 'word' ? { from, to, head: singularOf(head.norm) } : null
}

/** The noun right behind a hyphened figure: "drive" in "six-hour drive"; null if none. */
export const readAttributed = (words: readonly Word[], at: number): NounPhrase | null => {
  let end = runFrom(words, at)
  while (end > at + 1 && isParticiple(words[end - 1])) end -= 1
  const head = words[end - 1]
  if (end === at + 1 && isParticiple(head)) return null
  return end > at && end - at <= 3 && head?.kind === 'word' ? { from: at, to: end, head: singularOf(head.norm) } : null
}
