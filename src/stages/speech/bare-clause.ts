import type { ReportingVerb } from '../../lexicon/reporting.ts'
import type { AfterVerb } from './after-verb.ts'
import type { Item } from './items.ts'
import {
  DETERMINERS,
  isPerhapsFinite,
  isSurelyFinite,
  mayBeFinite,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
} from './word-classes.ts'

/** The finite verb of a clause stands within so many items of its beginning. */
const LONGEST_SEARCH = 60

const normAt = (items: readonly Item[], at: number): string => items[at]?.norm ?? ''

const isMark = (item: Item | undefined, marks: string): boolean =>
  item?.kind === 'mark' && item.name === null && marks.includes(item.norm)

/** Whether a finite verb may stand among the items. */
export const hasVerb = (items: readonly Item[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const item = items[at]
    if (item?.kind === 'word' && item.name === null && isPerhapsFinite(item.norm)) return true
  }
  return false
}

/** The end of the clause from `at` on: the next semicolon or stop. */
const clauseEnd = (items: readonly Item[], at: number): number => {
  let to = at
  const limit = Math.min(items.length, at + LONGEST_SEARCH)
  while (to < limit && !isMark(items[to], ';.')) to += 1
  return to
}

/** What is said without being told: "said no", "said goodbye", "said it aloud". */
const BARE_OBJECTS = new Set('no yes so goodbye farewell hello nothing little much enough aloud amen sorry'.split(' '))

/** A clause without "that": any verb after "said"; after others it must open like a subject and hold a sure verb. */
export const bareAt = (items: readonly Item[], at: number, verb: ReportingVerb): AfterVerb => {
  if (BARE_OBJECTS.has(normAt(items, at))) return { form: 'end', at }
  const end = clauseEnd(items, at)
  const holdsVerb = verb.class === 'think' ? hasPastVerb : hasSureVerb
  const likely = verb.lemma === 'say' ? hasVerb(items, at, end) : opensClause(items, at) && holdsVerb(items, at, end)
  const allowed = verb.takes.has('bare') || (verb.takes.has('that') && !verb.noun && verb.class !== 'deny')
  return allowed && likely ? { form: 'bare', at } : { form: 'end', at }
}

/** Words before a count that opens a clause: "found [only] a quarter", "estimates [nearly] half". */
const COUNTING = new Set(
  'only just nearly almost about around over more less fewer at least most up roughly'.split(' '),
)

const opensClause = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  if (item === undefined || item.kind === 'mark') return false
  if (item.name !== null || item.capital || DETERMINERS.has(item.norm) || PRONOUNS.has(item.norm)) return true
  return item.kind === 'number' || COUNTING.has(item.norm) || item.tag === 'NNS' || item.norm === 'there'
}

/** Words behind which a verb is another clause's: "told them the truth [as] it was". */
const SECOND_CLAUSE = new Set('and but , as when while because if although before until unless'.split(' '))

/** A finite verb before any relative pronoun: "the plan was cut", but not "the plan that was cut". */
const hasSureVerb = (items: readonly Item[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const item = items[at]
    // "May" with a capital is a month.
    if (item === undefined || item.name !== null || item.capital) continue
    if (RELATIVES.has(item.norm) || SECOND_CLAUSE.has(item.norm)) return false
    if (isSurelyFinite(item.norm) || (at > from && isVerbWithObject(items, at))) return true
  }
  return false
}

/** "believe the fire [started] in a kitchen": who thinks has no object that a participle could describe. */
const hasPastVerb = (items: readonly Item[], from: number, to: number): boolean => {
  const stop = items.findIndex(
    ({ norm }, at) => at >= from && (norm === 'to' || RELATIVES.has(norm) || SECOND_CLAUSE.has(norm)),
  )
  const end = stop < 0 ? to : Math.min(to, stop)
  const past = items
    .slice(from, end)
    .some((item) => item.name === null && item.kind === 'word' && mayBeFinite(item.norm))
  return past || hasSureVerb(items, from, to)
}

/** "the ship [carried] arms", "the law [protects] them": a participle ("the arms carried by") has no object. */
const isVerbWithObject = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  const next = items[at + 1]
  if (item?.kind !== 'word' || next === undefined || next.kind === 'mark' || next.kind === 'quote') return false
  if (item.tag === 'VBZ' || (item.tag === 'VBP' && items[at - 1]?.tag === 'NNS')) return true
  if (!mayBeFinite(item.norm) || PREPOSITIONS.has(next.norm)) return false
  return DETERMINERS.has(next.norm) || OBJECT_PRONOUNS.has(next.norm) || next.name !== null || next.norm.endsWith('ing')
}
