import { entitiesOf } from '../compare/entities/index.ts'
import type { ComparedSource, Decision, SameTerm } from '../domain/index.ts'
import type { Comparisons, Member, Reader } from '../store/index.ts'
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

/** Lets sources join collections and leave them. */
export interface MembersChange {
  readonly joined: readonly Member[]
  readonly left: readonly Member[]
}

/** What may be decided beside what is; `among` gives the sources that are compared, in place of those that are stored. */
interface More {
  readonly among?: (sources: readonly ComparedSource[]) => readonly ComparedSource[]
  readonly decisions?: readonly Decision[]
  readonly terms?: readonly SameTerm[]
}

/** What comparing would give if more was decided; nothing is written. */
export const comparedWith = async (reader: Reader, more: More): Promise<Comparisons> => {
  const known = { stories: await reader.stories(), comparisons: await reader.comparisons() }
  const decisions = [...(await reader.decisions()), ...(more.decisions ?? [])]
  const terms = [...(await reader.terms()), ...(more.terms ?? [])]
  const { among = (all) => all } = more
  return COMPARER.compare({ sources: among(await reader.comparedSources()), decisions, terms, known })
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

/** A source in its collections as they would be. */
const movedBy =
  ({ joined, left }: MembersChange) =>
  ({ collections = [], ...source }: ComparedSource): ComparedSource => {
    const namesIn = (members: readonly Member[]): readonly string[] =>
      members.filter((member) => member.source === source.id).map(({ collection }) => collection)
    const gone = namesIn(left)
    const names = new Set([...collections.filter((name) => !gone.includes(name)), ...namesIn(joined)])
    return names.size === 0 ? source : { ...source, collections: [...names].sort() }
  }

/** What comparing would give if sources joined collections or left them; nothing is written. */
export const tryOutMembers = async (reader: Reader, change: MembersChange): Promise<State> => ({
  ...(await comparedWith(reader, { among: (sources) => sources.map(movedBy(change)) })),
  entities: await entitiesIn(reader),
})
