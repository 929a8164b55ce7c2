import type { EntityLabel } from '../../domain/index.ts'
import { FIRST_NAMES } from '../../lexicon/first-names.ts'
import {
  BUILT_CENTERS,
  EVENT_HEADS,
  FACILITY_HEADS,
  HEADS_BEFORE_OF,
  HEADS_BY_TIE,
  LAW_HEADS,
  LEADING_HEADS,
  LEGAL_FORMS,
  LISTING_HEADS,
  LOCATION_HEADS,
  NAME_TIES,
  NEWSPAPER_HEADS,
  ORGANISATION_HEADS,
  OWNER_NOUNS,
  STATE_HEADS,
  SURNAME_HEADS,
} from '../../lexicon/heads.ts'
import { isPlural } from '../../lexicon/plurals.ts'
import { HONORIFICS } from '../../lexicon/roles.ts'
import { spelledOut } from './acronyms.ts'
import { keyOf, type Range } from './candidate.ts'
import { knownAt } from './gazetteer.ts'
import type { Word } from './words.ts'

/** In this order: a "Court" that is also a street stays a body. */
const HEADS: readonly (readonly [ReadonlySet<string>, EntityLabel])[] = [
  [ORGANISATION_HEADS, 'ORG'],
  [LAW_HEADS, 'LAW'],
  [FACILITY_HEADS, 'FACILITY'],
  [LOCATION_HEADS, 'LOC'],
  [STATE_HEADS, 'GPE'],
  [EVENT_HEADS, 'EVENT'],
]

/** Whether a two-word name is rather a person's: "Jane Hill". */
const isPersonal = (words: readonly Word[], { from, to }: Range): boolean =>
  to - from === 2 && FIRST_NAMES.has(keyOf(words[from]?.text ?? '')) && SURNAME_HEADS.has(words[from + 1]?.norm ?? '')

const LABELS: ReadonlyMap<string, EntityLabel> = new Map(
  HEADS.toReversed().flatMap(([heads, label]) => [...heads].map((head) => [head, label] as const)),
)

const labelOfHead = (norm: string): EntityLabel | null => LABELS.get(norm) ?? null

/** "Orin Space Center" is built, "Orin Research Center" a body; a "Wexley Star" is one where Wexley is known. */
const labelByPair = (words: readonly Word[], from: number, last: number): EntityLabel | null => {
  const head = words[last]?.norm ?? ''
  if (/^cent(?:er|re)$/.test(head) && BUILT_CENTERS.has(words[last - 1]?.norm ?? '')) return 'FACILITY'
  const known = NEWSPAPER_HEADS.has(head) ? knownAt(words, from) : null
  return known?.to === last && known.label === 'GPE' ? 'ORG' : null
}

const CLUB = /^(?:united|rovers|wanderers|athletic|albion|hotspur|dynamo|galaxy)$/
/** Those that name a team behind any word: "Brackley Rovers". */
const ONLY_CLUB = /^(?:united|rovers|wanderers|hotspur)$/

/** "Wexley Red Cross", "Boston Tigers", "Manchester Rovers": a body known elsewhere, or a team of a known place. */
const labelOfTeam = (words: readonly Word[], from: number, last: number): EntityLabel | null => {
  const branch = last - from > 1 ? knownAt(words, last - 1) : null
  if (branch?.to === last + 1 && branch.label === 'ORG') return 'ORG'
  const norm = words[last]?.norm ?? ''
  if (last > from && ONLY_CLUB.test(norm)) return 'ORG'
  const place = knownAt(words, from)
  if (place?.label !== 'GPE' || place.to !== last) return null
  return CLUB.test(norm) || (isPlural(norm) && !SURNAME_HEADS.has(norm)) ? 'ORG' : null
}

const tieIn = (words: readonly Word[], { from, to }: Range): number => {
  for (let at = from + 1; at < to; at += 1) if (NAME_TIES.has(words[at]?.text ?? '')) return at
  return -1
}

/** The label that a name's head noun gives it ("Coastal Water Authority" → ORG), or null. */
export const labelByHead = (words: readonly Word[], range: Range): EntityLabel | null => {
  const { from, to } = range
  if (to - from < 2 || isPersonal(words, range) || HONORIFICS.has(words[from]?.norm ?? '')) return null
  const last = words[to - 1]?.text === '.' ? to - 2 : to - 1
  if (LEGAL_FORMS.has(words[last]?.norm ?? '')) return 'ORG'
  const tie = tieIn(words, range)
  const team = tie === -1 ? labelOfTeam(words, from, last) : null
  const at = tie === -1 ? last : tie - 1
  const head = labelByPair(words, from, at) ?? labelOfHead(words[at]?.norm ?? '')
  return head ?? team ?? LEADING_HEADS.get(words[from]?.norm ?? '') ?? null
}

/** Whether a capitalised word alone stands for a body named before: "the Commission". */
export const headLabel = (norm: string): EntityLabel | null => labelOfHead(norm)

const takesTie = (head: string, tie: string): boolean => {
  const allowed = HEADS_BY_TIE.get(tie)
  if (allowed === undefined || (labelOfHead(head) === null && !HEADS_BEFORE_OF.has(head))) return false
  return allowed === 'any' ? !LEGAL_FORMS.has(head) && head !== 'news' : allowed.has(head)
}

const startingAt = (runs: readonly Range[], at: number): Range | null => runs.find((run) => run.from === at) ?? null

/** One past "of (the) Run" after `to`, if the word before `to` is a head that takes it. */
const tiedEnd = (words: readonly Word[], runs: readonly Range[], to: number): number | null => {
  const act = startingAt(runs, to + 1)
  // "Dignity in Mining Act"
  if (words[to]?.text === 'in' && act !== null && /^(?:act|bill)$/.test(words[act.to - 1]?.norm ?? '')) return act.to
  if (!takesTie(words[to - 1]?.norm ?? '', words[to]?.text ?? '')) return null
  const next = words[to + 1]?.text === 'the' ? to + 2 : to + 1
  // "from the Space Center on QX-1" has no more of the name.
  return /\d/.test(words[next]?.text ?? '') ? null : (startingAt(runs, next)?.to ?? null)
}

/** One past ", Tobacco, Firearms and Explosives" or "and Public Credit" after a tied name. */
const listEnd = (words: readonly Word[], runs: readonly Range[], to: number): number | null => {
  let at = to
  for (let items = 0; items < 4; items += 1) {
    const isComma = words[at]?.text === ','
    const hasAnd = words[isComma ? at + 1 : at]?.text === 'and'
    const next = startingAt(runs, at + (isComma ? 1 : 0) + (hasAnd ? 1 : 0))
    if ((!isComma && !hasAnd) || next === null || next.to - next.from > 3) return null
    if (hasAnd) return labelByHead(words, next) === null && knownAt(words, next.from) === null ? next.to : null
    at = next.to
  }
  return null
}

const isApostrophe = (word: Word | undefined): boolean => word?.text === "'" || word?.text === '’'

/** One past "'s Office" after "Attorney General", or "' Alliance" after "Dock Workers". */
const ownedEnd = (words: readonly Word[], runs: readonly Range[], run: Range): number | null => {
  const owner = words[run.to - 1]?.norm ?? ''
  const isSaint = run.to - run.from === 2 && /^(?:st|saint)$/.test(words[run.from]?.norm ?? '')
  const isOwner =
    words[run.to]?.norm === "'s"
      ? isSaint || OWNER_NOUNS.has(owner)
      : isApostrophe(words[run.to]) && owner.endsWith('s')
  const next = isOwner ? startingAt(runs, run.to + 1) : null
  const label = next === null ? null : labelOfHead(words[next.to - 1]?.norm ?? '')
  return next !== null && (label === 'ORG' || label === 'FACILITY') ? next.to : null
}

/** One past "and Drug Administration" after "Food", "and Rail Museum" after "National Tram". */
const pairedEnd = (words: readonly Word[], runs: readonly Range[], run: Range): number | null => {
  const isPair = words[run.to]?.text === 'and' && ['the', "'s", 'a', 'of'].includes(words[run.from - 1]?.norm ?? '')
  const next = isPair && run.to - run.from <= 2 ? startingAt(runs, run.to + 1) : null
  if (next === null || next.to - next.from < 2) return null
  const label = labelByHead(words, next)
  if (label !== 'ORG' && label !== 'FACILITY') return null
  const opens = /^(?:national|international|federal|royal|central|joint)$/.test(words[run.from]?.norm ?? '') ? 2 : 1
  const isName =
    labelOfHead(words[run.to - 1]?.norm ?? '') !== null ||
    knownAt(words, run.from) !== null ||
    run.to - run.from > opens
  return isName ? null : next.to
}

/** One past "of Wild Birds" after "Society for the Protection". */
const purposeEnd = (words: readonly Word[], runs: readonly Range[], to: number): number | null => {
  const isPurpose = words[to - 2]?.text === 'the' && words[to - 3]?.text === 'for' && words[to]?.text === 'of'
  return isPurpose ? (startingAt(runs, to + 1)?.to ?? null) : null
}

const joinedEnd = (words: readonly Word[], runs: readonly Range[], run: Range): number => {
  const owned = ownedEnd(words, runs, run) ?? pairedEnd(words, runs, run)
  let to = owned ?? run.to
  for (let tied = tiedEnd(words, runs, to); tied !== null; tied = tiedEnd(words, runs, to)) {
    const head = words[to - 1]?.norm ?? ''
    to = (LISTING_HEADS.has(head) ? listEnd(words, runs, tied) : null) ?? purposeEnd(words, runs, tied) ?? tied
  }
  return to
}

/** Runs that a bracketed short form shows to be one name become one. */
const withSpelledOut = (words: readonly Word[], runs: readonly Range[]): readonly Range[] => {
  const wholes = spelledOut(words).map((whole) => ({
    from: runs.find(({ from, to }) => from <= whole.from && whole.from < to)?.from ?? whole.from,
    to: whole.to,
  }))
  if (wholes.length === 0) return runs
  const apart = runs.filter((run) => !wholes.some(({ from, to }) => run.from < to && from < run.to))
  return [...apart, ...wholes].sort((a, b) => a.from - b.from)
}

/** Joins runs into names of bodies: "Bureau" + "of Alcohol, Tobacco and Firearms". */
export const joinBodies = (words: readonly Word[], plain: readonly Range[]): readonly Range[] => {
  const joined: Range[] = []
  const runs = withSpelledOut(words, plain)
  for (const run of runs) {
    if (run.from < (joined.at(-1)?.to ?? 0)) continue
    joined.push({ from: run.from, to: joinedEnd(words, runs, run) })
  }
  return joined
}
