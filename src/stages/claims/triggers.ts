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
export function nearestTrigger(clause: Clause, place: Span): Trigger | null {
  return triggersOf(clause).reduce<Trigger | null>(
    (best, each) => (best === null || gap(each.span, place) < gap(best.span, place) ? each : best),
    null,
  )
}

const gap = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end)
