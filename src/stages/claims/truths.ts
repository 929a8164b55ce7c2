import { draft, type Recognise } from './draft.ts'
import { holds } from './signs.ts'
import { triggersOf } from './triggers.ts'

/** What did or did not happen: `suspend.truth`, `approve.truth`, for each event class that a clause names. */
export const truths: Recognise = (view, clauses) =>
  clauses.flatMap((clause) => {
    const seen = new Set<string>()
    return triggersOf(clause).flatMap(({ name, span }) => {
      if (seen.has(name)) return []
      seen.add(name)
      return draft(view, clause, {
        slot: `${name}.truth`,
        value: { type: 'truth', holds: holds(clause.token) },
        words: span,
      })
    })
  })
