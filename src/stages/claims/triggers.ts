import type { Span } from '../../domain/index.ts'
import { eventClasses } from '../../lexicon/event-classes.ts'
import type { Clause } from './clauses.ts'

/** A word that names an event class, with its place in the text and its index among the clause's tokens. */
export interface Trigger {
  readonly name: string
  readonly span: Span
  readonly index: number
}

/** All triggers of a clause in reading order; a word of two classes gives two. */
export const triggersOf = ({ token }: Clause): readonly Trigger[] =>
  token.flatMap(({ body, span }, index) => eventClasses(body.stem).map((name) => ({ name, span, index })))

/** The trigger that stands nearest to a place, the earlier one of two at equal distance. */
export const nearestTrigger = (clause: Clause, place: Span): Trigger | null => nearestTriggers(clause, place)[0] ?? null

/** The triggers of the word that stands nearest to a place: more than one where it names several classes. */
export function nearestTriggers(clause: Clause, place: Span): readonly Trigger[] {
  const triggers = triggersOf(clause)
  const nearest = Math.min(...triggers.map(({ span }) => gap(span, place)))
  const first = triggers.find(({ span }) => gap(span, place) === nearest)
  return triggers.filter(({ index }) => index === first?.index)
}

const gap = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end)
