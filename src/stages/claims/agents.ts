import type { Layers } from '../../domain/index.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import type { Clause } from './clauses.ts'
import { draft, type Recognise } from './draft.ts'
import type { SentenceView } from './sentence-view.ts'
import type { Trigger } from './triggers.ts'

/** "It was a lieutenant, Anna Doe, who", "one of them conceded, and it was Doe": nobody else did it. */
const CLEFT = /\bit was (?:not \p{L}+ but )?(?:(?:an?|the) [\p{L}-]+(?: [\p{L}-]+)?,? )?$/iu

/** "was the first to see", "the first to notice it was Doe". */
const FIRST = /\bthe (?:first|only) (?:person |one |man |woman )?(?:who |to )/i

/** How many UTF-16 units may stand between a person and the verb: an apposition, "who". */
const NEAR = 60

/** Who did what: `read.agent`, for people named as the subject of a verb; `unique` in scope where nobody else did it. */
export const agents: Recognise = (view, clauses) =>
  view.entity
    .filter(({ body }) => body.label === 'PERSON')
    .flatMap((person) => {
      const found = actOf(view, clauses, person)
      if (found === null) return []
      const { clause, trigger, isUnique } = found
      return draft(view, clause, {
        slot: `${trigger.name}.agent`,
        value: { type: 'entity', name: person.body.name },
        words: person.span,
        trigger,
        scope: isUnique ? 'unique' : null,
      })
    })

interface Act {
  readonly clause: Clause
  readonly trigger: Trigger
  readonly isUnique: boolean
}

/** The first verb right behind a person, told as a fact; null where none is, or where it only introduces words. */
function actOf({ document, sentence }: SentenceView, clauses: readonly Clause[], person: Layers['entity']): Act | null {
  const { text } = document
  const before = text.slice(sentence.span.start, person.span.start)
  for (const clause of clauses) {
    const trigger = clause.triggers.find(({ isVerb, span }) => isVerb && span.start >= person.span.end)
    if (trigger === undefined || trigger.span.start - person.span.end > NEAR) continue
    const between = text.slice(person.span.end, trigger.span.start)
    if (!/^(?:,[^,;.]*,)?,? ?(?:who )?(?:was the first to |had |has |later |then |also |\p{Ll}+ly )*$/iu.test(between))
      return null
    if (SPEECH_VERBS.has(text.slice(trigger.span.start, trigger.span.end).toLowerCase())) return null
    return { clause, trigger, isUnique: CLEFT.test(before) || FIRST.test(between) || FIRST.test(before) }
  }
  return null
}
