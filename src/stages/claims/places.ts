import type { Layers } from '../../domain/index.ts'
import type { Clause } from './clauses.ts'
import { clauseAt, draft, type Recognise } from './draft.ts'
import { nearestTrigger } from './triggers.ts'

/** The role a preposition gives to the place behind it: "took off from", "landed in", "flew to". */
const ROLES: ReadonlyMap<string, string> = new Map([
  ['in', 'at'],
  ['at', 'at'],
  ['on', 'at'],
  ['near', 'at'],
  ['inside', 'at'],
  ['outside', 'at'],
  ['from', 'origin'],
  ['of', 'origin'],
  ['to', 'destination'],
  ['into', 'destination'],
  ['toward', 'destination'],
  ['towards', 'destination'],
])

/** Where something happened, came from, or went: `depart.origin`, `begin.at`. */
export const places: Recognise = (view, clauses) =>
  view.entity
    .filter(({ body }) => /GPE|LOC|FACILITY/.test(body.label))
    .flatMap((entity) => {
      const clause = clauseAt(clauses, entity.span)
      const role = clause && roleBefore(clause, entity)
      const trigger = clause && nearestTrigger(clause, entity.span)
      if (!clause || !role || !trigger) return []
      return draft(view, clause, {
        slot: `${trigger.name}.${role}`,
        value: { type: 'place', name: entity.body.name },
        words: entity.span,
        trigger,
      })
    })

/** "of" places only in "out of". */
function roleBefore({ token }: Clause, entity: Layers['entity']): string | null {
  const index = token.findIndex(({ span }) => span.start >= entity.span.start)
  const before = token.slice(Math.max(0, index - 3), index).map(({ body }) => body.norm)
  const preposition = before.findLastIndex((norm) => ROLES.has(norm))
  if (preposition < 0) return null
  if (before[preposition] === 'of' && before[preposition - 1] !== 'out') return null
  return ROLES.get(before[preposition] ?? '') ?? null
}
