import { FIRST_NAMES } from '../../lexicon/first-names.ts'
import { isFunctionWord } from '../../lexicon/function-words.ts'
import { FACILITY_HEADS, LOCATION_HEADS } from '../../lexicon/heads.ts'
import { NATIONALITY_WORDS } from '../../lexicon/nationalities.ts'
import { isDictionaryWord } from '../../lexicon/tagger.ts'
import { longFormAfter, type ShortForm, shortFormAfter } from './acronyms.ts'
import { joinBodies, labelByHead } from './bodies.ts'
import { type Candidate, KNOWN_WEIGHT, keyOf, phraseOf, plus, type Range, type Scores } from './candidate.ts'
import { isHonoured } from './context.ts'
import { evidenceOf } from './evidence/index.ts'
import { knownAt } from './gazetteer.ts'
import { capitalRuns } from './runs.ts'
import { isTitleOnly, nameStart, titlesBeside } from './titles.ts'
import type { Clause, Word } from './words.ts'

/** What one clause proposes. */
export interface Proposal {
  readonly candidates: readonly Candidate[]
  readonly forms: readonly ShortForm[]
}

const HEAD_WEIGHT = 6
/** What opens the name of a part of a place: "East Lima", "Greater Lima". */
const NAME_OPENINGS =
  /^(?:(?:north|south|east|west)(?:ern)?|central|greater|inner|outer|upper|lower|old|new|little|downtown|air|bank|radio)$/
const OFFICE_LETTERS = /^(?:C[EFOT]O|ME?P|MSP|[QK]C|PM)$/
/** Too little alone: in a headline all words are capitalised. */
const HEADLINE_WEIGHT = 1

/** "WEXLEY, Norvan — Rescue crews": a place in capitals that opens a report. */
const isDateline = (words: readonly Word[], run: Range): boolean =>
  (run.from === 0 || (run.from < 6 && words[run.from - 1]?.text === ',')) &&
  words.slice(0, 1).every(({ isShout }) => isShout) &&
  words.slice(run.to, run.to + 9 - run.from).some(({ text }) => text === '—' || text === '–' || text === '--')

const titleCase = (name: string): string =>
  name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())

/** "a Lima street" is any street; "the QXA gallery" and "the United Nations building" are a body's. */
const isOwner = (words: readonly Word[], name: Range, head: string): boolean => {
  const isShort = words[name.from]?.isShout === true && name.to - name.from === 1
  const known = knownAt(words, name.from)
  const isAnyStreet = LOCATION_HEADS.has(head) && known?.label === 'GPE' && words[name.from - 1]?.norm !== 'the'
  return isShort || isAnyStreet || (known?.label === 'ORG' && known.to === name.to)
}

/** "the Selby dam", "the Ruhl corridor": the small-letter head after a name. */
const withSmallHead = (
  words: readonly Word[],
  name: Range,
): { readonly to: number; readonly scores: Scores } | null => {
  const next = words[name.to]
  if (next === undefined || next.isName || name.to - name.from > 3 || words[name.to - 1]?.isName !== true) return null
  if (NATIONALITY_WORDS.has(words[name.to - 1]?.norm ?? '')) return null
  if (isOwner(words, name, next.norm)) return null
  const second = words[name.to + 1]
  const isThe = words[name.from - 1]?.norm === 'the'
  if (
    isThe &&
    second !== undefined &&
    /^\p{Ll}/u.test(next.text) &&
    !isFunctionWord(next.norm) &&
    FACILITY_HEADS.has(second.norm)
  )
    return { to: name.to + 2, scores: { FACILITY: HEAD_WEIGHT } }
  if (FACILITY_HEADS.has(next.norm)) return { to: name.to + 1, scores: { FACILITY: HEAD_WEIGHT } }
  return LOCATION_HEADS.has(next.norm) ? { to: name.to + 1, scores: { LOC: HEAD_WEIGHT } } : null
}

/** "Belgian Jean Example": the name without the adjective; an empty range where no name follows it ("American Citizens"). */
const withoutNationality = (words: readonly Word[], name: Range): Range => {
  if (!NATIONALITY_WORDS.has(words[name.from]?.norm ?? '') || labelByHead(words, name) !== null) return name
  if (knownAt(words, name.from)?.to === name.to) return name
  const rest = { from: name.from + 1, to: name.to }
  const isName = FIRST_NAMES.has(keyOf(words[rest.from]?.text ?? '')) || knownAt(words, rest.from)?.to === rest.to
  return isName ? rest : { from: name.from, to: name.from }
}

const candidate = (clause: Clause, run: Range, name: Range, titles: readonly string[]): Candidate => {
  const { words } = clause
  const known = knownAt(words, name.from)
  const isKnown = known !== null && known.to === name.to
  // "Dr. Ada Brook" is no stream.
  const head = titles.some(isHonoured) ? null : labelByHead(words, name)
  let scores = evidenceOf(clause, run, name, titles)
  if (isKnown) scores = plus(scores, { [known.label]: KNOWN_WEIGHT })
  else if (head !== null) scores = plus(scores, { [head]: clause.letters === 'prose' ? HEAD_WEIGHT : HEADLINE_WEIGHT })
  const dateline = isDateline(words, name)
  if (dateline) scores = plus(scores, { GPE: 5, ORG: -3 })
  const name_ = phraseOf(words, name)
  return {
    from: name.from,
    to: name.to,
    clause,
    name: dateline && name_ === name_.toUpperCase() ? titleCase(name_) : name_,
    usual: isKnown ? known.name : null,
    known: isKnown ? known.label : null,
    titles,
    scores,
    isInitial: name.from === 0 || /^["“‘(:•—]$/.test(words[name.from - 1]?.text ?? ''),
  }
}

/** Names inside a title ("Norvan Water Authority" of "… Authority Director Jane Doe") and before a run's own name. */
const insideTitle = (clause: Clause, title: Range): readonly Candidate[] => {
  const { words } = clause
  const known = knownAt(words, title.from)
  if (known !== null && known.to <= title.to) return [candidate(clause, title, { from: title.from, to: known.to }, [])]
  for (let to = title.to - 1; to > title.from + 1; to -= 1)
    if (labelByHead(words, { from: title.from, to }) === 'ORG' && !isTitleOnly(words, { from: title.from, to }))
      return [candidate(clause, title, { from: title.from, to }, [])]
  return []
}

/** "Rail Museum CEO": without the office in capitals behind a body. */
const withoutOffice = (words: readonly Word[], name: Range): Range => {
  const body = { from: name.from, to: name.to - 1 }
  const isOffice = OFFICE_LETTERS.test(words[body.to]?.text ?? '') && body.to > body.from
  return isOffice && (labelByHead(words, body) !== null || knownAt(words, body.from)?.to === body.to) ? body : name
}

/** "Section 12", "Local 12": a number's noun; "fined Quorra 75 million" has a name. */
const isNumbered = (words: readonly Word[], name: Range): boolean =>
  name.to - name.from === 1 &&
  /^\d/.test(words[name.to]?.text ?? '') &&
  isDictionaryWord(words[name.from]?.norm ?? '') &&
  knownAt(words, name.from) === null

/** "Nonpartisan Paul Doe", "Putting Peru first": a word that only its place in the sentence capitalises, before a name. */
const withoutOpening = (words: readonly Word[], name: Range): Range => {
  const opening = words[name.from]?.norm ?? ''
  if (name.from > 0 || name.to - name.from < 2 || !isDictionaryWord(opening) || NAME_OPENINGS.test(opening)) return name
  if (FIRST_NAMES.has(opening) || labelByHead(words, name) !== null || knownAt(words, name.from) !== null) return name
  const rest = { from: name.from + 1, to: name.to }
  const isPerson = rest.to - rest.from > 1 && FIRST_NAMES.has(keyOf(words[rest.from]?.text ?? ''))
  const known = knownAt(words, rest.from)
  return isPerson || (known?.to === rest.to && known.label === 'GPE' && /(?:ed|ing)$/.test(opening)) ? rest : name
}

const ofRun = (clause: Clause, run: Range): readonly Candidate[] => {
  const { words } = clause
  const start = nameStart(words, run)
  const name = withoutOpening(words, withoutOffice(words, withoutNationality(words, { from: start, to: run.to })))
  if (name.from >= name.to || isNumbered(words, name)) return []
  if (isTitleOnly(words, name) && labelByHead(words, name) === null) return insideTitle(clause, run)
  const known = start === run.from ? knownAt(words, run.from) : null
  const isSplit = known?.label === 'GPE' && known.to < run.to && FIRST_NAMES.has(keyOf(words[known.to]?.text ?? ''))
  if (known !== null && isSplit && labelByHead(words, name) === null)
    return [
      candidate(clause, run, { from: run.from, to: known.to }, []),
      ...ofRun(clause, { from: known.to, to: run.to }),
    ]
  const small = start === run.from && labelByHead(words, name) === null ? withSmallHead(words, name) : null
  if (small !== null) {
    const whole = candidate(clause, run, { from: name.from, to: small.to }, [])
    return [{ ...whole, scores: small.scores }]
  }
  const inside = start > run.from ? insideTitle(clause, { from: run.from, to: start }) : []
  return [...inside, candidate(clause, run, name, titlesBeside(words, { from: run.from, to: run.to }, name))]
}

const isBody = (words: readonly Word[], run: Range): boolean => {
  const label = labelByHead(words, run)
  return label === 'ORG' || label === 'LAW'
}

/** All candidates of one clause, with the short forms it explains. */
export const recognise = (clause: Clause): Proposal => {
  if (clause.letters === 'shout') return { candidates: [], forms: [] }
  const runs = joinBodies(clause.words, capitalRuns(clause.words))
  const forms = runs.flatMap((run) => [
    shortFormAfter(clause, run, isBody(clause.words, run)),
    longFormAfter(clause, run, runs),
  ])
  return { candidates: runs.flatMap((run) => ofRun(clause, run)), forms: forms.filter((form) => form !== null) }
}
