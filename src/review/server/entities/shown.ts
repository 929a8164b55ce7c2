import { type Decision, type Entity, type EntityName, standingDecisions } from '../../../domain/index.ts'
import type { Store } from '../../../store/index.ts'
import type { EntityShown, HistoryLine, NameShown } from '../../contract/index.ts'
import type { Desk } from '../desk.ts'
import { visible } from '../words.ts'
import { entityRow, kindOf } from './rows.ts'
import { saidOf } from './said.ts'

/** What an entity is shown with: all that are named, and what people decided. */
interface Around {
  readonly entities: readonly Entity[]
  readonly decisions: readonly Decision[]
}

/** Gives a name by its key, also where no source uses it any more: "name:PERSON:anna riis". */
export const nameByKey = (entities: readonly Entity[]): ((key: string) => string) => {
  const names = new Map(entities.flatMap((entity) => entity.names.map(({ key, name }) => [key, name] as const)))
  return (key) => visible(names.get(key) ?? key.split(':').slice(2).join(':'))
}

const nameShown = (
  { key, name, label, sources, mentions, link }: EntityName,
  nameOf: (key: string) => string,
  decisions: readonly Decision[],
): NameShown => {
  const decision = decisions.find(({ id }) => id === link?.decision)
  const said = decision && {
    ...{ person: visible(decision.person), note: visible(decision.note), decidedAt: decision.decidedAt },
  }
  const why = link === null ? null : { to: nameOf(link.to), rule: link.rule, decided: said ?? null }
  return { key, name: visible(name), kind: kindOf(label), sources: sources.length, mentions, why }
}

/** What people decided of the names of an entity, the oldest first. */
const historyOf = ({ names }: Entity, { entities, decisions }: Around): readonly HistoryLine[] => {
  const [keys, standing] = [new Set(names.map(({ key }) => key)), new Set(standingDecisions(decisions))]
  const nameOf = nameByKey(entities)
  return decisions
    .filter(({ parts }) => parts.flat().some((key) => keys.has(key)))
    .map((each) => ({
      ...{ id: each.id, note: visible(each.note), person: visible(each.person), decidedAt: each.decidedAt },
      words: `${each.kind}: ${each.parts.map((part) => `“${nameOf(part[0] ?? '')}”`).join(', ')}`,
      ...{ isWithdrawn: !standing.has(each), isOverruled: false },
    }))
}

/** An entity with its names, why they are one, and where it is named; null where there is none of this id. */
export const entityShown = async (
  id: string,
  around: Around,
  desk: Desk,
  store: Store,
): Promise<EntityShown | null> => {
  const entity = around.entities.find((one) => one.id === id)
  if (entity === undefined) return null
  const nameOf = nameByKey(around.entities)
  return {
    ...entityRow(entity),
    names: entity.names.map((name) => nameShown(name, nameOf, around.decisions)),
    ...(await saidOf(entity, desk, store)),
    history: historyOf(entity, around),
  }
}
