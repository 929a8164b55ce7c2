import { type Layers, overlaps } from '../../domain/index.ts'
import type { Clause } from './clauses.ts'
import { clauseAt, draft, type Recognise } from './draft.ts'
import type { SentenceView } from './sentence-view.ts'
import { nearestTriggers } from './triggers.ts'

/** When something began, ended or happened: `begin.time`, `sign.time`; the class is that of the nearest trigger. */
export const dates: Recognise = (view, clauses) =>
  view.time.filter(isDated).flatMap((time) => {
    const clause = clauseAt(clauses, time.span)
    if (clause === undefined || isScopeOfFigure(view, clause, time)) return []
    const { from, to, at } = time.body
    const value = { type: 'date' as const, from, to, at }
    return nearestTriggers(clause, time.span).map((trigger) =>
      draft(view, clause, { slot: `${trigger.name}.time`, value, words: time.span, trigger }),
    )
  })

/** Durations date nothing, and a set ("annually") dates too much. */
const isDated = ({ body }: Layers['time']): boolean =>
  body.kind !== 'duration' && body.kind !== 'set' && (body.from !== null || body.to !== null)

/** A stretch of time beside a figure says of when the figure is, not when something happened: "47 percent in 2025". */
const isScopeOfFigure = (view: SentenceView, clause: Clause, { body }: Layers['time']): boolean =>
  !isDay(body) && view.quantity.some(({ span }) => overlaps(span, clause.span))

const isDay = ({ from, to }: Layers['time']['body']): boolean => from === to || from === null || to === null
