import { entitiesOf } from '../compare/entities/index.ts'
import type { Decision, SameTerm } from '../domain/index.ts'
import type { Reader } from '../store/index.ts'
import { COMPARER } from './comparer.ts'
import type { State } from './effect.ts'

/** What comparing gave for the stored sources, and the entities of their names. */
export const stateOf = async (reader: Reader): Promise<State> => ({
  things: await reader.things(),
  comparisons: await reader.comparisons(),
  disputes: await reader.disputes(),
  entities: entitiesOf({ names: await reader.names(), decisions: await reader.decisions() }),
})

/** What comparing would give if more was decided. */
const tryAll = async (reader: Reader, more: readonly Decision[], moreTerms: readonly SameTerm[]): Promise<State> => {
  const known = { stories: await reader.stories(), comparisons: await reader.comparisons() }
  const decisions = [...(await reader.decisions()), ...more]
  const terms = [...(await reader.terms()), ...moreTerms]
  return {
    ...COMPARER.compare({ sources: await reader.comparedSources(), decisions, terms, known }),
    entities: entitiesOf({ names: await reader.names(), decisions }),
  }
}

/** What comparing would give with one more decision; nothing is written. */
export const tryOut = (reader: Reader, decision: Decision): Promise<State> => tryAll(reader, [decision], [])

/** What comparing would give if it was said of more words that they mean the same; nothing is written. */
export const tryOutTerm = (reader: Reader, term: SameTerm): Promise<State> => tryAll(reader, [], [term])
