import type { Layers, Span, Subject } from '../../domain/index.ts'
import { overlaps } from '../../domain/index.ts'
import { eventClasses } from '../../lexicon/event-classes.ts'
import { isFunctionWord } from '../../lexicon/function-words.ts'
import type { Clause } from './clauses.ts'
import type { SentenceView } from './sentence-view.ts'

/** What a claim is about, from the words of its clause beside the value itself. */
export function subjectOf(view: SentenceView, clause: Clause, value: Span, head: string | null): Subject {
  const own = [...clause.antecedent, ...clause.token].filter(({ span }) => !overlaps(span, value))
  const stems = contentStems(own)
  const inClause = new Set(stems)
  return {
    head,
    names: unique(view.entity.filter(({ span }) => isIn(clause, span)).map(({ body }) => body.name)),
    classes: unique([
      ...clause.antecedent.flatMap(({ body }) => eventClasses(body.stem)),
      ...clause.triggers.map(({ name }) => name),
    ]),
    stems,
    context: contentStems(view.token).filter((each) => !inClause.has(each)),
  }
}

const isIn = ({ span, antecedent }: Clause, name: Span): boolean =>
  overlaps(name, span) || antecedent.some((token) => overlaps(token.span, name))

/** The distinct stems of words that say what a clause is about, in reading order. */
const contentStems = (tokens: readonly Layers['token'][]): string[] =>
  unique(tokens.filter(({ body }) => body.kind === 'word' && !isFunctionWord(body.norm)).map(({ body }) => body.stem))

const unique = (items: readonly string[]): string[] => [...new Set(items)]
