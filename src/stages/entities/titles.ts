import { NEVER_END } from '../../lexicon/abbreviations.ts'
import { FIRST_NAMES } from '../../lexicon/first-names.ts'
import { FACILITY_HEADS } from '../../lexicon/heads.ts'
import { readOffice } from '../../lexicon/offices.ts'
import { HONORIFICS, RANKS, ROLE_ENDING, ROLE_MODIFIERS, ROLE_NOUNS, SURNAME_ROLES } from '../../lexicon/roles.ts'
import { SENTENCE_STARTERS } from '../../lexicon/sentence-starters.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import { headLabel, labelByHead } from './bodies.ts'
import { keyOf, phraseOf, type Range } from './candidate.ts'
import { knownAt } from './gazetteer.ts'
import type { Word } from './words.ts'

const DETERMINERS = new Set('the a an its his her their our my one another'.split(' '))
const TIES = new Set('of for at in to from on with'.split(' '))
const STOPS = new Set([',', '.', ';', ':', '—', '–', '--', ')', '(', '"', '”', '“', '?', '!'])
const NO_MODIFIER = new Set(
  `and or but nor if when while where who whom which that this these those as by of for at in to from on with into over after
   before since until than then was were is are be been being has have had do does did will would can could may might must
   not no nor also it he she they we you i him them us told so because although though all both each every some many most
   two three four five six met saw here there now`.split(/\s+/),
)

/** Whether a word names a person by office or calling: "minister", "hydrologist", "co-founder". */
export const isRole = (word: Word | undefined): boolean => {
  if (word === undefined) return false
  const norm = word.norm.replace(/^(?:ex|co|vice|sub|under)-/, '')
  return ROLE_NOUNS.has(norm) || ROLE_ENDING.test(norm)
}

const isTitle = (word: Word | undefined): boolean =>
  word !== undefined &&
  (isRole(word) || HONORIFICS.has(word.norm) || RANKS.has(word.norm) || (word.isName && NEVER_END.has(word.norm)))

/** The capitalised role that "of" ties to a run: "Secretary" before "of" + "State Marco Example". */
const roleTiedTo = (words: readonly Word[], from: number): number | null => {
  const tie = words[from - 1]?.norm === 'the' ? from - 2 : from - 1
  const isTied = words[tie]?.norm === 'of' || words[tie]?.norm === 'for'
  return isTied && isRole(words[tie - 1]) && words[tie - 1]?.isName === true ? tie - 1 : null
}

/** Where the name begins in "State Marco Example" after "Secretary of", or null. */
const nameAfterPortfolio = (words: readonly Word[], run: Range): number | null => {
  if (roleTiedTo(words, run.from) === null) return null
  for (let at = run.from + 1; at < run.to - 1; at += 1) if (FIRST_NAMES.has(keyOf(words[at]?.text ?? ''))) return at
  return null
}

/** "Presidents Doe and Roe". */
const PLURAL_TITLES = new Set(
  'presidents senators secretaries ministers governors mayors representatives judges justices generals professors drs messrs kings queens princes popes ambassadors commissioners'.split(
    ' ',
  ),
)

/** "Saint Blaise cathedral": the saint is part of the building's name. */
const isSaints = (words: readonly Word[], { from, to }: Range): boolean =>
  /^(?:saint|st)$/.test(words[from]?.norm ?? '') && FACILITY_HEADS.has(words[to]?.norm ?? '')

/** Where the name begins in "Deputy Attorney General Carla Example": one past the last title word. */
export const nameStart = (words: readonly Word[], run: Range): number => {
  if (labelByHead(words, run) !== null || isSaints(words, run)) return run.from
  const tied = nameAfterPortfolio(words, run)
  if (tied !== null) return tied
  const isPlainName = FIRST_NAMES.has(keyOf(words[run.from]?.text ?? '')) && !isTitle(words[run.from])
  for (let at = run.to - 1; at > run.from; at -= 1) {
    const before = words[at]?.text === '.' ? at - 1 : at
    if (words[at]?.isName === false && words[at]?.text !== '.') continue
    if (!isTitle(words[before]) || at + 1 >= run.to || words[at + 1]?.isName !== true) continue
    if (!(isPlainName && before - run.from < 2)) return at + 1
  }
  return (isTitle(words[run.from]) || PLURAL_TITLES.has(words[run.from]?.norm ?? '')) &&
    words[run.from + 1]?.isName &&
    run.to - run.from > 1
    ? run.from + 1
    : run.from
}

const isModifier = (word: Word | undefined): boolean => {
  if (word === undefined || STOPS.has(word.text) || NO_MODIFIER.has(word.norm) || DETERMINERS.has(word.norm))
    return false
  if (word.isName && SENTENCE_STARTERS.has(word.norm)) return false
  if (ROLE_MODIFIERS.has(word.norm) || word.norm === "'s" || word.isName || isRole(word)) return true
  return /^\p{L}/u.test(word.text) && !SPEECH_VERBS.has(word.norm) && !/(?:ed|ly)$/.test(word.norm)
}

/** The first word of a role's phrase: back over modifiers and an owner, at most six words. */
const phraseStart = (words: readonly Word[], role: number): number => {
  let from = role
  while (from > 0 && role - from < 6 && isModifier(words[from - 1])) from -= 1
  const isBound = from === 0 || DETERMINERS.has(words[from - 1]?.norm ?? '') || STOPS.has(words[from - 1]?.text ?? '')
  if (isBound || words[from]?.isName) return from
  while (
    from < role &&
    !ROLE_MODIFIERS.has(words[from]?.norm ?? '') &&
    !words[from]?.isName &&
    words[from + 1]?.norm !== "'s"
  )
    from += 1
  return from
}

/** "the hydrologist Jane Doe": the lower-case role right before a name. */
const roleDirectlyBefore = (words: readonly Word[], from: number): Range | null =>
  isRole(words[from - 1]) && !words[from - 1]?.isName ? { from: phraseStart(words, from - 1), to: from } : null

/** "the Special Representative of the Secretary-General": the outer role's start, where the found one is inside. */
const outerStart = (words: readonly Word[], start: number): number => {
  const tie = DETERMINERS.has(words[start - 1]?.norm ?? '') ? start - 2 : start - 1
  return TIES.has(words[tie]?.norm ?? '') && isRole(words[tie - 1]) ? phraseStart(words, tie - 1) : start
}

/** "a spokesman for the prosecutors, Anton Doe,": the role before the comma before a name. */
const roleBeforeComma = (words: readonly Word[], from: number): Range | null => {
  if (words[from - 1]?.text !== ',') return null
  for (let at = from - 2; at >= 0 && at > from - 14; at -= 1) {
    const word = words[at]
    if (word === undefined || STOPS.has(word.text) || SPEECH_VERBS.has(word.norm) || word.norm === 'who') return null
    const isHead = isRole(word) && (at === from - 2 || TIES.has(words[at + 1]?.norm ?? ''))
    if (!isHead) continue
    const start = outerStart(words, phraseStart(words, at))
    const left = words[start - 1]
    return start === 0 ||
      left === undefined ||
      DETERMINERS.has(left.norm) ||
      STOPS.has(left.text) ||
      words[start]?.isName
      ? { from: start, to: from - 1 }
      : null
  }
  return null
}

const ENDS = new Set(
  'who whom which that said says told tells has have had was were is are will would can could asked added wrote when while if because as whose'.split(
    ' ',
  ),
)

/** One past the phrase that a tie begins: up to a comma, a stop or a verb. */
const tiedPhraseEnd = (words: readonly Word[], at: number): number => {
  let to = at
  for (; to < words.length && to < at + 16; to += 1) {
    const word = words[to]
    if (word === undefined || ENDS.has(word.norm) || SPEECH_VERBS.has(word.norm)) break
    if (word.text === '(' && words[to + 2]?.text === ')') to += 2
    else if (STOPS.has(word.text) || (word.norm === 'and' && words[to + 1]?.isName !== true)) break
  }
  return to
}

const appositionStart = (words: readonly Word[], at: number): number => {
  const isAge = /^\d{1,3}$/.test(words[at]?.text ?? '') && words[at + 1]?.text === ','
  return isAge ? at + 2 : at
}

/** "Jane Doe, the company's chief executive,": the role after the comma after a name. */
const roleAfterComma = (words: readonly Word[], to: number): Range | null => {
  const first = appositionStart(words, to + 1)
  const from = DETERMINERS.has(words[first]?.norm ?? '') ? first + 1 : first
  const role = /^(?:then|formerly)$/.test(words[from]?.norm ?? '') ? from + 1 : from
  for (let at = role; at < role + 8; at += 1) {
    const word = words[at]
    if (!isModifier(word)) return null
    if (
      !isRole(word) ||
      isRole(words[at + 1]) ||
      /^(?:general|executive|officer)$/i.test(words[at + 1]?.text ?? '') ||
      words[at + 1]?.norm === "'s"
    )
      continue
    const next = words[at + 1]
    if (next !== undefined && (next.isName || (!STOPS.has(next.text) && !NO_MODIFIER.has(next.norm)))) {
      if (next.isName) return null
      continue
    }
    return { from, to: TIES.has(next?.norm ?? '') ? tiedPhraseEnd(words, at + 1) : at + 1 }
  }
  return null
}

/** "Jane Doe, who heads the finance committee,": the clause that names an office. */
const officeClause = (words: readonly Word[], to: number): Range | null => {
  if (words[to + 1]?.norm !== 'who') return null
  const end = tiedPhraseEnd(words, to + 3)
  const range = { from: to + 1, to: end }
  const second = words[to + 2]?.norm ?? ''
  return end > to + 3 && /(?:s|ed|led|ran)$/.test(second) && readOffice(`who ${second} it`) !== null ? range : null
}

/** The titles and roles beside the name at `name`; `run` is the name with its capitalised title. */
export const titlesBeside = (words: readonly Word[], run: Range, name: Range): readonly string[] => {
  if (
    labelByHead(words, name) !== null ||
    (name.to - name.from === 1 && headLabel(words[name.from]?.norm ?? '') !== null)
  )
    return []
  const ranges: Range[] = []
  const start = nameStart(words, run)
  const role = start > run.from ? roleTiedTo(words, run.from) : null
  if (start > run.from) ranges.push({ from: role === null ? run.from : phraseStart(words, role), to: start })
  const before = roleDirectlyBefore(words, run.from) ?? roleBeforeComma(words, run.from)
  if (before !== null) ranges.push(before)
  if (words[name.to]?.text === ',' && !isPlace(words, run)) {
    const after = officeClause(words, name.to) ?? roleAfterComma(words, name.to)
    if (after !== null) ranges.push(after)
  }
  return ranges.map((range) => phraseOf(words, range).replace(/,$/, ''))
}

/** "on the airfield at Karst, the minister": a single name behind "at" or "in" is where, and not who. */
const isPlace = (words: readonly Word[], { from, to }: Range): boolean =>
  to - from === 1 && /^(?:at|in|near|outside|inside|of)$/.test(words[from - 1]?.norm ?? '')

const singular = (norm: string): string => norm.replace(/s$/, '')

/** "Ms Baker", "Senator Dean": a calling behind a form of address is a surname. */
const isAddressed = (words: readonly Word[], { from, to }: Range): boolean => {
  const before = words[from - 1]?.text === '.' ? words[from - 2] : words[from - 1]
  return to - from === 1 && SURNAME_ROLES.has(words[from]?.norm ?? '') && HONORIFICS.has(before?.norm ?? '')
}

/** "Virginia Governor": an office behind a place that is a given name as well. */
const isStateOffice = (words: readonly Word[], { from, to }: Range): boolean =>
  to - from === 2 && knownAt(words, from)?.to === from + 1 && !SURNAME_ROLES.has(words[to - 1]?.norm ?? '')

/** "Chief Executive Officer", "Attorneys General": titles with no name behind them. */
export const isTitleOnly = (words: readonly Word[], name: Range): boolean => {
  const { from, to } = name
  if (isAddressed(words, name)) return false
  const last = words[to - 1]
  const isGiven =
    FIRST_NAMES.has(keyOf(words[from]?.text ?? '')) && !isTitle(words[from]) && !isStateOffice(words, name)
  return last !== undefined && !isGiven && (isTitle(last) || isTitle({ ...last, norm: singular(last.norm) }))
}
