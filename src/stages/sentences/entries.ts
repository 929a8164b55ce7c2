import type { Span } from '../../domain/index.ts'
import { BEFORE_NUMBER } from '../../lexicon/abbreviations.ts'
import { CALENDAR_WORDS } from '../../lexicon/calendar-words.ts'
import { SENTENCE_STARTERS } from '../../lexicon/sentence-starters.ts'

/** A bullet, or what counts an entry: "2.", "b)", "(iii)", "4.)". */
const MARK =
  /(?<!\S)(?:(?<bullet>[•‣▪◦·●⁃])(?:\s*\d{1,3}[.)])?(?=\s*\S)|(?<open>\(?)(?<count>\d{1,3}|\p{L}|[ivx]{2,5})(?<close>\.\)|[.)])(?=\s+\S))/gu
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']
const LEADS_OVER = /[.!?…:]["'”’)\]]*\s*$/
const ENDED = /[.!?…]["'”’)\]]*\s*$/
const GOES_ON = /(?:[,;–—-]|\b(?:and|or))\s*$/
const STOP_WITHIN = /[.!?]["'”’)\]]*\s+\p{Lu}/u
/** No entry of a list on one line is longer. */
const LONGEST = 400

/** One way to read a mark: its kind of count, and its place in it; bullets are all alike. */
interface Count {
  readonly kind: string
  readonly place: number
}

interface Mark {
  readonly at: number
  readonly end: number
  /** "i" is the first Roman numeral and the ninth letter. */
  readonly counts: readonly Count[]
}

/** The place of a mark's letters or figures in each kind of count; a capital with a full stop is an initial. */
const countsOf = (count: string, around: string): Count[] => {
  if (/\d/.test(count)) return [{ kind: `1${around}`, place: Number(count) }]
  if (/\p{Lu}/u.test(count) && around === '.') return []
  const letter = count.length === 1 ? count.toLowerCase().charCodeAt(0) - 96 : 0
  const kinds = [
    { kind: `${count === count.toLowerCase() ? 'a' : 'A'}${around}`, place: letter },
    { kind: `i${around}`, place: ROMAN.indexOf(count) + 1 },
  ]
  return kinds.filter(({ place }) => place > 0)
}

const marksIn = (words: string): Mark[] =>
  Array.from(words.matchAll(MARK), ({ 0: mark, index, groups = {} }) => ({
    at: index,
    end: index + mark.length,
    counts: groups.bullet
      ? [{ kind: groups.bullet, place: 0 }]
      : countsOf(groups.count ?? '', `${groups.open}${groups.close}`),
  }))

const goesOnCount = (mark: Mark, { kind, place }: Count): boolean =>
  mark.counts.some((count) => count.kind === kind && count.place === (place === 0 ? 0 : place + 1))

/** The marks that go on a count from the one at `index` on. */
const chainFrom = (marks: readonly Mark[], index: number, count: Count): Mark[] => {
  const chain = marks.slice(index, index + 1)
  let { place } = count
  for (let at = index + 1; at < marks.length; at += 1) {
    const mark = marks[at]
    if (mark === undefined || mark.at - (chain.at(-1)?.end ?? 0) > LONGEST) break
    if (!goesOnCount(mark, { ...count, place })) continue
    chain.push(mark)
    if (place > 0) place += 1
  }
  return chain
}

/** A figure behind such a word belongs to it ("on May 2.", "No. 2.", "from 1 to 2."). */
const takesFigure = (entry: string): boolean => {
  const word = (/([^\s.]+)[.]?\s*$/.exec(entry)?.[1] ?? '').toLowerCase()
  return SENTENCE_STARTERS.has(word) || CALENDAR_WORDS.has(word) || BEFORE_NUMBER.has(word)
}

/** Entries that all end with a stop are a list; entries without one have to be plain, the last included. */
const isList = (words: string, chain: readonly Mark[]): boolean => {
  const isCounted = /\d/.test(words.slice(chain[0]?.at, chain[0]?.end))
  const entries = chain.map(({ end }, index) => words.slice(end, chain[index + 1]?.at ?? end + LONGEST))
  const inner = entries.slice(0, -1)
  if (chain.length < 2 || inner.some((entry) => entry.trim() === '' || GOES_ON.test(entry))) return false
  if (inner.every((entry) => ENDED.test(entry))) return true
  return !(isCounted && inner.some(takesFigure)) && !entries.some((entry) => STOP_WITHIN.test(entry))
}

/** Whether a mark may open a list: at the start of the block, or as the first of its count where a sentence may begin. */
const opensList = (words: string, { at }: Mark, { place }: Count): boolean =>
  at === 0 || (place < 2 && LEADS_OVER.test(words.slice(Math.max(0, at - 8), at)))

/** Where the entries of lists begin whose line ends were lost ("1. Dams 2. Roads"), as offsets of the text. */
export const entryStarts = (text: string, block: Span): ReadonlySet<number> => {
  const words = text.slice(block.start, block.end)
  const marks = marksIn(words)
  const starts = new Set<number>()
  const tried = new Set<Mark>()
  for (const [index, mark] of marks.entries()) {
    for (const count of tried.has(mark) ? [] : mark.counts.filter((each) => opensList(words, mark, each))) {
      const chain = chainFrom(marks, index, count)
      for (const each of chain) tried.add(each)
      if (isList(words, chain)) for (const { at } of chain) starts.add(block.start + at)
    }
  }
  return starts
}
