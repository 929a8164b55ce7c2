import type { Layers, Span, Subject } from '../../domain/index.ts'
import { overlaps } from '../../domain/index.ts'
import { eventClasses } from '../../lexicon/event-classes.ts'
import { isFunctionWord } from '../../lexicon/function-words.ts'
import { argumentsOf } from './arguments.ts'
import type { Clause } from './clauses.ts'
import type { SentenceView } from './sentence-view.ts'
import type { Trigger } from './triggers.ts'

/** The value's own words, the noun that is counted, and the trigger that governs the value. */
interface About {
  readonly value: Span
  /** The value with the noun that it counts, which is no argument of its event beside itself. */
  readonly words: Span
  readonly head: string | null
  readonly trigger: Trigger | null
}

/** What a claim is about, from the words of its clause beside the value itself. */
export function subjectOf(view: SentenceView, clause: Clause, about: About): Subject {
  const { value, words, head, trigger } = about
  const own = [...clause.antecedent, ...clause.token].filter(({ span }) => !overlaps(span, value))
  const stems = contentStems(own)
  const inClause = new Set(stems)
  return {
    head,
    ...ofClause(view, clause),
    arguments:
      trigger === null
        ? []
        : argumentsOf(view, { clause, trigger }, [value, words, ...view.time.map(({ span }) => span)]),
    stems,
    context: stemsOfSentence(view, view).filter((each) => !inClause.has(each)),
  }
}

/** Remembers the last answer: the claims of a clause, and of a sentence, are drafted one after the other. */
const remembered = <Key extends object, Value>(make: (view: SentenceView, key: Key) => Value) => {
  let last: { readonly key: Key; readonly value: Value } | null = null
  return (view: SentenceView, key: Key): Value => {
    if (last?.key !== key) last = { key, value: make(view, key) }
    return last.value
  }
}

/** The names and event classes of a clause, which all of its claims share. */
const ofClause = remembered((view, clause: Clause) => ({
  names: unique(view.entity.filter(({ span }) => isIn(clause, span)).map(({ body }) => body.name)),
  classes: unique([
    ...clause.antecedent.flatMap(({ body }) => eventClasses(body.stem)),
    ...clause.triggers.map(({ name }) => name),
  ]),
}))

const stemsOfSentence = remembered((_, { token }: SentenceView) => contentStems(token))

const isIn = ({ span, antecedent }: Clause, name: Span): boolean =>
  overlaps(name, span) || antecedent.some((token) => overlaps(token.span, name))

/** The distinct stems of words that say what a clause is about, in reading order. */
const contentStems = (tokens: readonly Layers['token'][]): string[] =>
  unique(tokens.filter(({ body }) => body.kind === 'word' && !isFunctionWord(body.norm)).map(({ body }) => body.stem))

const unique = (items: readonly string[]): string[] => [...new Set(items)]
