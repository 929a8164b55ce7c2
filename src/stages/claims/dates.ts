import type { Layers } from '../../domain/index.ts'
import { clauseAt, draft, type Recognise } from './draft.ts'
import { nearestTrigger } from './triggers.ts'

/** When something began, ended or happened: `begin.time`, `sign.time`; the class is that of the nearest trigger. */
export const dates: Recognise = (view, clauses) =>
  view.time.filter(isDated).flatMap((time) => {
    const clause = clauseAt(clauses, time.span)
    const trigger = clause && nearestTrigger(clause, time.span)
    if (!clause || !trigger) return []
    const { from, to, at } = time.body
    return draft(view, clause, {
      slot: `${trigger.name}.time`,
      value: { type: 'date', from, to, at },
      words: time.span,
    })
  })

/** Durations date nothing, and a set ("annually") dates too much. */
const isDated = ({ body }: Layers['time']): boolean =>
  body.kind !== 'duration' && body.kind !== 'set' && (body.from !== null || body.to !== null)
