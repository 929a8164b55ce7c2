import { type ComparedSource, type Decision, isNameKey, nameKey, type PlacedClaim } from '../domain/index.ts'
import { NO_TERMS, type SameTerms } from './same-terms.ts'

/** The likeness of two subjects that a person has decided to be one: no check can ask for more. */
export const SURELY = Number.POSITIVE_INFINITY

/** Two claims of one thing. */
export interface Tie {
  readonly claims: readonly [string, string]
}

/** What people decided of the things and names that some sources speak of. */
export interface Decided {
  /** The decisions that touch two claims or names or more, the latest first, their parts cut to those of these sources. */
  readonly decisions: readonly Pick<Decision, 'kind' | 'parts'>[]
  /** The latest decision that speaks of these two claims as of two things: it merged them or split them. */
  readonly between: (a: string, b: string) => Decision | null
  readonly isOne: (a: string, b: string) => boolean
  readonly isApart: (a: string, b: string) => boolean
  /** Whether two names of persons or bodies are of one; null where nobody decided. */
  readonly isOneName: (a: string, b: string) => boolean | null
  /** The claims of all merges. */
  readonly merged: ReadonlySet<string>
  /** What ties the claims of each merge together, but for those that were split later. */
  readonly ties: readonly Tie[]
  /** What was said of words that mean the same. */
  readonly terms: SameTerms
}

/** Nobody has decided anything. */
export const UNDECIDED: Decided = {
  decisions: [],
  between: () => null,
  isOne: () => false,
  isApart: () => false,
  isOneName: () => null,
  merged: new Set(),
  ties: [],
  terms: NO_TERMS,
}

/** A decision as far as it speaks of claims at hand, with the part in which each of them stands. */
interface Cut extends Pick<Decision, 'kind' | 'parts'> {
  readonly decision: Decision
  readonly partOf: ReadonlyMap<string, number>
}

/** Answers what standing decisions, in the order in which they were made, say of the claims of these sources. */
export function decidedOf(
  standing: readonly Decision[],
  sources: readonly ComparedSource[],
  terms: SameTerms = NO_TERMS,
): Decided {
  const undecided = terms === NO_TERMS ? UNDECIDED : { ...UNDECIDED, terms }
  if (standing.length === 0) return undecided
  const known = new Set(sources.flatMap(({ claims }) => claims.flatMap((claim) => [claim.id, ...namesIn(claim)])))
  const cuts = standing.toReversed().flatMap((decision) => cutOf(decision, known))
  if (cuts.length === 0) return undecided
  const between = (a: string, b: string): Decision | null => {
    const last = cuts.find(({ partOf }) => partOf.has(a) && partOf.has(b) && partOf.get(a) !== partOf.get(b))
    return last?.decision ?? null
  }
  const isApart = (a: string, b: string): boolean => between(a, b)?.kind === 'split'
  const merges = cuts
    .filter(({ kind }) => kind === 'merge')
    .map(({ parts }) => parts.flat().filter((id) => !isNameKey(id)))
  return {
    decisions: cuts.map(({ kind, parts }) => ({ kind, parts })),
    between,
    isOne: (a, b) => between(a, b)?.kind === 'merge',
    isApart,
    isOneName: (a, b) => {
      const last = NAMED.map((label) => between(nameKey({ label, name: a }), nameKey({ label, name: b }))).find(Boolean)
      return last ? last.kind === 'merge' : null
    },
    merged: new Set(merges.flat()),
    ties: merges.flatMap((claims) => tiesOf(claims, isApart)),
    terms,
  }
}

const NAMED = ['PERSON', 'ORG'] as const

/** What decisions would call the names that a claim is compared by. */
const namesIn = ({ body: { value, speaker } }: PlacedClaim): readonly string[] =>
  [value.type === 'entity' ? value.name : null, speaker].flatMap((name) =>
    name === null ? [] : NAMED.map((label) => nameKey({ label, name })),
  )

/** Claims that are gone are left out; what is then left of one part alone says nothing. */
function cutOf(decision: Decision, known: ReadonlySet<string>): readonly Cut[] {
  const parts = decision.parts.map((part) => part.filter((id) => known.has(id))).filter(({ length }) => length > 0)
  if (parts.length < 2) return []
  const partOf = new Map(parts.flatMap((part, at) => part.map((id) => [id, at] as const)))
  return [{ decision, kind: decision.kind, parts, partOf }]
}

/** Each claim with the first one before it that it was not split from later. */
const tiesOf = (claims: readonly string[], isApart: Decided['isApart']): readonly Tie[] =>
  claims.flatMap((claim, at) => {
    const first = claims.slice(0, at).find((other) => !isApart(claim, other))
    return first === undefined ? [] : [{ claims: [first, claim] as const }]
  })
