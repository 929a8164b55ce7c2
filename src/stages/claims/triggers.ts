import { type Layers, overlaps, type Span } from '../../domain/index.ts'
import { eventClasses } from '../../lexicon/event-classes.ts'
import type { SentenceView } from './sentence-view.ts'

/** A word that names an event class, with its place in the text and its index among the clause's tokens. */
export interface Trigger {
  readonly name: string
  readonly span: Span
  readonly index: number
}

/**
 * The triggers among the tokens of a clause, in reading order; a word of two classes gives two. Words inside a date
 * ("March", "the end of May") or a name ("the Relief Fund") name no event.
 */
export function triggersIn(view: SentenceView, tokens: readonly Layers['token'][]): readonly Trigger[] {
  const names = view.entity.filter(({ body }) => body.label !== 'LAW' && body.label !== 'EVENT')
  const taken = [...view.time, ...names].map(({ span }) => span)
  return tokens.flatMap(({ body, span }, index) => {
    const classes = eventClasses(body.stem)
    if (classes.length === 0 || taken.some((each) => overlaps(each, span))) return []
    return classes.map((name) => ({ name, span, index }))
  })
}

/** What holds triggers: a clause. */
interface Triggered {
  readonly triggers: readonly Trigger[]
}

/** The trigger that stands nearest to a place, the earlier one of two at equal distance. */
export const nearestTrigger = (clause: Triggered, place: Span): Trigger | null =>
  nearestTriggers(clause, place)[0] ?? null

/** The triggers of the word that stands nearest to a place: more than one where it names several classes. */
export function nearestTriggers({ triggers }: Triggered, place: Span): readonly Trigger[] {
  const nearest = Math.min(...triggers.map(({ span }) => gap(span, place)))
  const first = triggers.find(({ span }) => gap(span, place) === nearest)
  return triggers.filter(({ index }) => index === first?.index)
}

const gap = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end)
