import type { Figure, Layers } from '../../domain/index.ts'
import type { Clause } from './clauses.ts'

/** Cue words of each kind of figure, tried in this order; the first kind that has a cue in the clause wins. */
const CUES: readonly (readonly [Figure, ReadonlySet<string>])[] = [
  ['limit', words('ceiling limit limited cap capped maximum capacity minimum most least')],
  ['running', words('total totals altogether all far raising brings bringing toll known confirmed cumulative overall')],
  [
    'change',
    words(
      'rise rose risen raise raised increase increased grow grew grown growth fall fell fallen drop dropped cut decline declined up down shrank more fewer less',
    ),
  ],
  ['plan', words('plan planned budget budgeted target pledge pledged proposed intended expects expected')],
  ['rate', words('per daily weekly monthly annually hourly')],
]

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** What sort of figure the words of its clause make of a quantity; `event` where nothing tells. */
export function figureKind(clause: Clause, quantity: Layers['quantity']): Figure {
  const cued = CUES.find(([, cues]) => clause.token.some(({ body }) => cues.has(body.norm)))?.[0]
  const isShare = quantity.body.unit === 'percent' || quantity.body.unit === 'percentage-point'
  if (isShare) return cued === 'change' ? 'change' : 'share'
  return cued === undefined || cued === 'change' ? 'event' : cued
}
