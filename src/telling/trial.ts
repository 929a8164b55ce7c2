import { entitiesOf } from '../compare/entities/index.ts'
import type { Decision, SameTerm } from '../domain/index.ts'
import type { Comparisons, Reader } from '../store/index.ts'
import { COMPARER } from './comparer.ts'
import type { State } from './effect.ts'
import { entitiesIn } from './entities-in.ts'

/** What comparing gave for the stored sources, and the entities of their names. */
export const stateOf = async (reader: Reader): Promise<State> => ({
  things: await reader.things(),
  comparisons: await reader.comparisons(),
  disputes: await reader.disputes(),
  entities: await entitiesIn(reader),
})

/** What may be decided beside what is. */
interface More {
  readonly decisions?: readonly Decision[]
  readonly terms?: readonly SameTerm[]
}

/** What comparing would give if more was decided; nothing is written. */
export const comparedWith = async (reader: Reader, more: More): Promise<Comparisons> => {
  const known = { stories: await reader.stories(), comparisons: await reader.comparisons() }
  const decisions = [...(await reader.decisions()), ...(more.decisions ?? [])]
  const terms = [...(await reader.terms()), ...(more.terms ?? [])]
  return COMPARER.compare({ sources: await reader.comparedSources(), decisions, terms, known })
}

/** What comparing would give with one more decision; nothing is written. */
export const tryOut = async (reader: Reader, decision: Decision): Promise<State> => {
  const decisions = [...(await reader.decisions()), decision]
  return {
    ...(await comparedWith(reader, { decisions: [decision] })),
    entities: entitiesOf({ names: await reader.names(), decisions }),
  }
}

/** What comparing would give if it was said of more words that they mean the same; nothing is written. */
export const tryOutTerm = async (reader: Reader, term: SameTerm): Promise<State> => ({
  ...(await comparedWith(reader, { terms: [term] })),
  entities: await entitiesIn(reader),
})
