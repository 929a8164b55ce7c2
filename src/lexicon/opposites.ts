import { isEventClass, wordsOfClass } from './event-classes.ts'
import { saysTheSame } from './same-verbs.ts'
import { areSynonyms, mayStandFor } from './wordnet.ts'

/**
 * Event classes of which one excludes the other for one thing at one time: who stays does not move. The first of each
 * row stands for both; its opposite counts as its denial. States follow each other, so that two of them exclude each
 * other on one day only.
 */
const OPPOSITES: readonly (readonly [name: string, opposite: string, sort?: 'state'])[] = [
  ['raise', 'cut'],
  ['open', 'close', 'state'],
  ['approve', 'reject'],
  ['agree', 'reject'],
  ['transfer', 'remain'],
  ['remain', 'miss'],
  ['remain', 'cancel'],
  ['block', 'lift', 'state'],
  ['permit', 'ban'],
  ['win', 'lose'],
  ['suspend', 'resume', 'state'],
  ['die', 'survive'],
  ['convict', 'acquit'],
  ['approve', 'object'],
  ['agree', 'object'],
  ['obey', 'violate'],
  ['damage', 'spare'],
  ['destroy', 'spare'],
  ['injure', 'spare'],
  ['attend', 'skip'],
  ['proceed', 'cancel'],
  ['proceed', 'delay'],
  ['hold', 'release', 'state'],
  ['know', 'ignore', 'state'],
]

/** Events that cannot have happened without another: whoever approved has voted. The first entails the second. */
const ENTAILED: readonly (readonly [name: string, entailed: string])[] = [
  ['approve', 'vote'],
  ['reject', 'vote'],
  ['convict', 'charge'],
  ['receive', 'transfer'],
  ['resume', 'suspend'],
  ['lift', 'block'],
  ['sign', 'agree'],
  ['recover', 'find'],
  ['spill', 'break'],
  ['run', 'begin'],
]

/** Events by which two outlets tell one act: "nobody asked the senate", "the senate was consulted". */
const EQUIVALENT: readonly string[] = ['request consult', 'inspect test', 'begin open', 'request file']

const equivalents = EQUIVALENT.map((row) => new Set(row.split(' ')))

/** Whether two event classes, or verbs that no class has, may tell one act. */
export const areEquivalent = (a: string, b: string): boolean =>
  a === b ||
  equivalents.some((row) => row.has(a) && row.has(b)) ||
  (!isEventClass(a) && !isEventClass(b) && (saysTheSame(a, b) || mayStandFor(a, b, 'verb'))) ||
  (isEventClass(a) !== isEventClass(b) && isOfClass(a, b))

/** Whether a verb that no class has shares a sense with a word of a class: "assemble", and "gather" of `receive`. */
const isOfClass = (a: string, b: string): boolean => {
  const [verb, name] = isEventClass(a) ? [b, a] : [a, b]
  const key = `${verb} ${name}`
  const known = ofClass.get(key)
  if (known !== undefined) return known
  const found = wordsOfClass(name).some((word) => areSynonyms(word, verb))
  ofClass.set(key, found)
  return found
}

const ofClass = new Map<string, boolean>()

/** The classes that an event entails where it happened: `"approve"` → `["vote"]`. */
export const entailedBy = (name: string): readonly string[] =>
  ENTAILED.flatMap(([each, entailed]) => (each === name ? [entailed] : []))

/** What an event class says of the class that stands for it: `reject` denies `approve`. */
export interface Stance {
  readonly name: string
  readonly affirms: boolean
  /** Whether it may have turned into its opposite by the next day. */
  readonly isState: boolean
}

const DENIED = new Map<string, readonly Stance[]>()
for (const [name, opposite, sort] of OPPOSITES)
  DENIED.set(opposite, [...(DENIED.get(opposite) ?? []), { name, affirms: false, isState: sort === 'state' }])

/** The classes that an event class affirms or denies: itself, and each whose opposite it is. */
export const stancesOf = (name: string): readonly Stance[] => [
  { name, affirms: true, isState: false },
  ...(DENIED.get(name) ?? []),
]
