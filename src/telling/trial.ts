import { entitiesOf } from '../compare/entities/index.ts'
import type { Decision } from '../domain/index.ts'
import type { Reader } from '../store/index.ts'
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

/** What comparing would give with one more decision; nothing is written. */
export const tryOut = async (reader: Reader, decision: Decision): Promise<State> => {
  const known = { stories: await reader.stories(), comparisons: await reader.comparisons() }
  const decisions = [...(await reader.decisions()), decision]
  return {
    ...COMPARER.compare({ sources: await reader.comparedSources(), decisions, known }),
    entities: entitiesOf({ names: await reader.names(), decisions }),
  }
}
