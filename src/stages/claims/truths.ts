import type { Clause } from './clauses.ts'
import { draft, type Recognise } from './draft.ts'
import { holds, isAffirmed } from './signs.ts'
import { triggersOf } from './triggers.ts'

/** What did or did not happen: `suspend.truth`, `approve.truth`, for each event class that a clause names. */
export const truths: Recognise = (view, clauses) =>
  clauses.flatMap((clause) => {
    const seen = new Set<string>()
    return triggersOf(clause).flatMap(({ name, span, index }) => {
      const affirmed = isAffirmed(clause.token, index)
      if (seen.has(name) || deniesSomethingElse(clause, affirmed)) return []
      seen.add(name)
      return draft(view, clause, { slot: `${name}.truth`, value: { type: 'truth', holds: affirmed }, words: span })
    })
  })

/** "The blockade is not our doing": the clause denies, but not that there was a blockade. */
const deniesSomethingElse = (clause: Clause, affirmed: boolean): boolean => affirmed && !holds(clause.token)
