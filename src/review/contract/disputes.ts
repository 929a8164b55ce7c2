import type { Band, ConflictKind, Reason, Ruling } from '../../domain/index.ts'
import type { Pane } from './text.ts'
import type { WitnessShown } from './witnesses.ts'

/** One value of a dispute, and who says so in which words; several sources may count as one witness. */
export interface PositionShown {
  readonly value: string
  readonly label: string
  readonly witnesses: readonly WitnessShown[]
  readonly panes: readonly Pane[]
}

/** What stands of a dispute: its last ruling, whether more has been held against it since, and whether people differ. */
export interface Ruled {
  readonly ruling: Ruling
  readonly reason: Reason | null
  readonly right: string | null
  readonly noneRight: boolean
  readonly note: string
  readonly person: string
  readonly decidedAt: string
  readonly isWidened: boolean
  readonly isDivided: boolean
}

/** What one person says of a dispute, and nobody has overruled. */
export interface PersonsWord {
  readonly id: string
  readonly words: string
  readonly note: string
  readonly person: string
  readonly isOwn: boolean
  readonly decidedAt: string
}

/** A dispute in the queue. `words` are the differing words, one of each of the first two positions. */
export interface QueueRow {
  readonly id: string
  readonly thing: { readonly id: string; readonly name: string }
  readonly title: string
  readonly words: readonly string[]
  readonly kind: ConflictKind
  readonly band: Band
  readonly sources: number
  readonly ruled: Ruled | null
}

/** A comparison that something explains. */
export interface ExplainedShown {
  readonly id: string
  readonly rule: string
  readonly explanation: string
  readonly words: readonly [string, string]
}

/** One act on a dispute, the oldest first. */
export interface HistoryLine {
  readonly id: string
  readonly words: string
  readonly note: string
  readonly person: string
  readonly decidedAt: string
  readonly isWithdrawn: boolean
  readonly isOverruled: boolean
}

/** A dispute with all that is needed to judge it. */
export interface DisputeShown extends QueueRow {
  readonly slot: string
  readonly rule: string
  readonly summary: string
  readonly pairs: number
  readonly positions: readonly PositionShown[]
  readonly explained: readonly ExplainedShown[]
  /** The last word of each person, the oldest first. */
  readonly people: readonly PersonsWord[]
  readonly history: readonly HistoryLine[]
}

/**
 * What the page asks to be written down of a dispute. Where people differ it names the judgements of others that it
 * `overrules`; `terms` are words that mean the same here, where that is the reason. `decidedAt` is when the person said it, an ISO time, UTC.
 */
export interface JudgementAsked {
  readonly dispute: string
  readonly ruling: Ruling
  readonly reason?: Reason
  readonly right?: string
  readonly noneRight?: true
  readonly note?: string
  readonly terms?: readonly string[]
  readonly overrules?: readonly string[]
  readonly decidedAt: string
}

/** Whether a dispute still asks for a judgement: none was made, it was put off, there is new evidence, or people differ. */
export const isOpen = ({ ruled }: Pick<QueueRow, 'ruled'>): boolean =>
  ruled === null || ruled.isWidened || ruled.isDivided || ruled.ruling === 'later'

/** Rows under the heading of their thing; rows of one thing stand together in the order of the surest of them. */
export const byThing = (rows: readonly QueueRow[]): readonly (readonly QueueRow[])[] => {
  const groups = new Map<string, QueueRow[]>()
  for (const row of rows) {
    const group = groups.get(row.thing.id)
    if (group === undefined) groups.set(row.thing.id, [row])
    else group.push(row)
  }
  return [...groups.values()]
}
