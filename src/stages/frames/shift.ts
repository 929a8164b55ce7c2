import type { FrameBody } from '../../domain/index.ts'
import type { Unit } from './reading.ts'
import type { Phrase } from './viewer.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** How far before the last word of a cue the word stands that says that it was left or reached. */
const BEFORE = 6
/** How far an adjective stands from its noun: "a former [close] ally". */
const ADJECTIVE = 3
/** How long the first end of a shift is: "from [a close and trusted partner] to". */
const LONGEST_END = 8
const MODAL_REACH = 2
const VERB_REACH = 4

const STOPS = words('; : . ! ? ( )')
const PARTS = words('; : . ! ? ( ) , — – - but and yet while whereas')
const INTO = words('to into')
const FORMER = words('former formerly erstwhile onetime one-time')
const NOW = words('now today nowadays')
const PAST = words('was were been had')
const BECOME = words('become becomes became becoming')
/** Verbs of becoming something else, also without a "from": "turned into a threat". */
const TURN =
  words(`turn turns turned turning grow grows grew grown growing evolve evolves evolved evolving change changes
  changed changing develop develops developed developing morph morphs morphed transform transforms transformed`)
/** Verbs that tell of journeys too: of a change only with a "from". */
const MOVE =
  words(`move moves moved moving shift shifts shifted shifting go goes went gone going slide slides slid sliding
  drift drifts drifted drifting slip slips slipped slipping pass passes passed rise rises rose risen fall falls fell fallen`)
const CEASE = words('cease ceases ceased stop stops stopped')
const NOT_YET =
  words(`to may might could would will can should must not never risk risks risked fear fears of from without
  before if unless cannot nor`)

type Holds = (index: number) => boolean

const normsOf = (units: readonly Unit[]) => (index: number) => units[index]?.norm ?? ''

/** Where something last holds among the units `from` to `to` (half-open) of one part of a sentence; -1 where nowhere. */
const lastOf = (units: readonly Unit[], { from, to }: Phrase, breaks: ReadonlySet<string>, holds: Holds): number => {
  for (let index = to - 1; index >= Math.max(0, from); index -= 1) {
    if (holds(index)) return index
    if (breaks.has(units[index]?.norm ?? '')) return -1
  }
  return -1
}

/** What words say of a sentence's units. */
const signsOf = (units: readonly Unit[]) => {
  const norm = normsOf(units)
  const hasNow = (from: number): boolean => units.slice(from).some((unit) => NOW.has(unit.norm))
  return {
    norm,
    /** "no longer", "any more", "ceased to", "used to be". */
    isNoLonger: (at: number): boolean =>
      (norm(at) === 'longer' && /^(no|any)$/.test(norm(at - 1))) ||
      norm(at) === 'anymore' ||
      (norm(at) === 'more' && norm(at - 1) === 'any') ||
      (CEASE.has(norm(at)) && /^(to|being)$/.test(norm(at + 1))) ||
      (norm(at) === 'used' && norm(at + 1) === 'to' && norm(at + 2) === 'be'),
    /** "was once", "once an ally, now …"; not "at once", "once again", "once the deal is signed". */
    isOnce: (at: number): boolean =>
      norm(at) === 'once' && (PAST.has(norm(at - 1)) || (norm(at - 1) !== 'at' && hasNow(at + 1))),
    /** The first word of an end of a shift; what begins with a place, a figure or "the" is a journey or a span. */
    isFrom: (at: number): boolean =>
      norm(at) === 'from' && units[at + 1]?.country === null && !/^(\d|the$|its$|their$)/.test(norm(at + 1)),
  }
}

/** The last word of a cue, but for the "to" that some cues end with: "from partner to". */
const headOf = (units: readonly Unit[], cue: Phrase): number =>
  INTO.has(units[cue.to - 1]?.norm ?? '') ? cue.to - 2 : cue.to - 1

/** "from partner to rival", "no longer a partner", "once a partner, now", "its former ally", "used to be a friend". */
const isLeft = (units: readonly Unit[], cue: Phrase): boolean => {
  const { norm, isFrom, isNoLonger, isOnce } = signsOf(units)
  const head = headOf(units, cue)
  const before = (reach: number): Phrase => ({ from: head - reach, to: head })
  const from = lastOf(units, before(BEFORE), STOPS, (at) => isFrom(at) || INTO.has(norm(at)))
  if (isFrom(from) && [1, 2, 3].some((step) => INTO.has(norm(head + step)))) return true
  if (lastOf(units, before(ADJECTIVE), PARTS, (at) => FORMER.has(norm(at))) >= 0) return true
  if (lastOf(units, before(BEFORE), PARTS, (at) => isNoLonger(at) || isOnce(at)) >= 0) return true
  return [2, 3].some((step) => isNoLonger(head + step) && norm(head + step - 1) === 'any')
}

/** "from partner to threat": the end that stands after "to". */
const endsShift = (units: readonly Unit[], head: number, others: readonly Phrase[]): boolean => {
  const { norm, isFrom } = signsOf(units)
  const to = lastOf(units, { from: head - BEFORE, to: head }, PARTS, (at) => INTO.has(norm(at)))
  if (to < 0) return false
  const isTurn = (at: number): boolean => TURN.has(norm(at))
  const isMove = (at: number): boolean => isTurn(at) || MOVE.has(norm(at))
  if (norm(to) === 'into' && lastOf(units, { from: to - VERB_REACH, to }, PARTS, isTurn) >= 0) return true
  const from = lastOf(units, { from: to - LONGEST_END, to }, STOPS, isFrom)
  const isTold = others.some((other) => other.from < to && other.to > from)
  return from >= 0 && (isTold || lastOf(units, { from: from - VERB_REACH, to: from }, PARTS, isMove) >= 0)
}

/** "has become a threat", not "may become" nor "without becoming". */
const hasBecome = (units: readonly Unit[], head: number): boolean => {
  const norm = normsOf(units)
  const at = lastOf(units, { from: head - BEFORE, to: head }, PARTS, (index) => BECOME.has(norm(index)))
  return at >= 0 && !units.slice(Math.max(0, at - MODAL_REACH), at).some((unit) => NOT_YET.has(unit.norm))
}

/** "once an ally, now a threat", "no longer a partner but a threat". */
const answersFormer = (units: readonly Unit[], head: number): boolean => {
  const { norm, isNoLonger, isOnce } = signsOf(units)
  const isFormer = (at: number): boolean => isNoLonger(at) || isOnce(at) || FORMER.has(norm(at))
  const turn = lastOf(units, { from: head - BEFORE, to: head }, PARTS, (at) => NOW.has(norm(at)) || norm(at) === 'but')
  if (turn < 0) return false
  const wanted = norm(turn) === 'but' ? isNoLonger : isFormer
  return lastOf(units, { from: 0, to: turn }, STOPS, wanted) >= 0
}

/**
 * Whether a sentence says that what a cue tells was left ("from partner to", "no longer a partner") or reached ("has
 * become a threat", "once an ally, now a threat"); null for what merely is. `others` are the cues of other frames.
 */
export const shiftOf = (
  units: readonly Unit[],
  cue: Phrase,
  context: { readonly others: readonly Phrase[]; readonly isDenied: boolean },
): FrameBody['shift'] => {
  if (isLeft(units, cue)) return 'from'
  if (context.isDenied) return null
  const head = headOf(units, cue)
  const isReached = endsShift(units, head, context.others) || hasBecome(units, head) || answersFormer(units, head)
  return isReached ? 'to' : null
}
