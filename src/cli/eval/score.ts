import type { Band, ConflictKind } from '../../domain/index.ts'
import { BANDS, KINDS } from '../../telling/board.ts'
import type { Found, Matched } from './match.ts'

/** The way of the conflicts of one kind: in the gold, compared at all, called a conflict, and of the right kind. */
interface Funnel {
  readonly gold: number
  readonly compared: number
  readonly found: number
  readonly kind: number
}

/** What one topic, or all together, score. `wrong` are conflicts that the gold does not have. */
export interface Score {
  readonly kinds: Readonly<Record<ConflictKind, Funnel>>
  readonly bands: Readonly<Record<Band, { readonly right: number; readonly wrong: number }>>
  readonly wrong: number
  readonly reconciled: { readonly gold: number; readonly found: number }
  /** Reconciled and compatible pairs, and how many of them were called a conflict. */
  readonly innocent: { readonly gold: number; readonly calledConflict: number }
}

const isConflict = ({ comparison }: Found): boolean => comparison.verdict === 'conflict'

/** Scores the comparisons of one topic against the pairs of its gold. */
export function scoreOf({ rows, all }: { readonly rows: readonly Matched[]; readonly all: readonly Found[] }): Score {
  const real = rows.filter(({ pair }) => pair.relation === 'conflict')
  const right = new Set(real.flatMap(({ found }) => found.filter(isConflict)))
  const flagged = all.filter(isConflict)
  const innocent = rows.filter(({ pair }) => pair.relation !== 'conflict' && !pair.soft)
  const reconciled = innocent.filter(({ pair }) => pair.relation === 'reconciled')
  return {
    kinds: recordOf(KINDS, (kind) => funnelOf(real.filter(({ pair }) => pair.type === kind && !pair.soft))),
    bands: recordOf(BANDS, (band) => {
      const among = flagged.filter(({ comparison }) => comparison.band === band)
      const hits = among.filter((each) => right.has(each)).length
      return { right: hits, wrong: among.length - hits }
    }),
    wrong: flagged.filter((each) => !right.has(each)).length,
    reconciled: { gold: reconciled.length, found: reconciled.filter(({ found }) => isReconciled(found)).length },
    innocent: {
      gold: innocent.length,
      calledConflict: innocent.filter(({ found }) => found.some((each) => isConflict(each) && !right.has(each))).length,
    },
  }
}

const isReconciled = (found: readonly Found[]): boolean =>
  found.some(({ comparison }) => comparison.verdict === 'reconciled') && !found.some(isConflict)

function funnelOf(rows: readonly Matched[]): Funnel {
  const conflicts = rows.map(({ pair, found }) => ({ pair, flagged: found.filter(isConflict) }))
  return {
    gold: rows.length,
    compared: rows.filter(({ found }) => found.length > 0).length,
    found: conflicts.filter(({ flagged }) => flagged.length > 0).length,
    kind: conflicts.filter(({ pair, flagged }) =>
      flagged.some(({ comparison }) => pair.kinds.includes(comparison.kind)),
    ).length,
  }
}

const recordOf = <Key extends string, Value>(keys: readonly Key[], made: (key: Key) => Value) =>
  Object.fromEntries(keys.map((key) => [key, made(key)])) as Record<Key, Value>

const STEPS = ['gold', 'compared', 'found', 'kind'] as const

/** All topics together. */
export const total = (scores: readonly Score[]): Score => ({
  kinds: recordOf(KINDS, (kind) =>
    added(
      scores.map(({ kinds }) => kinds[kind]),
      STEPS,
    ),
  ),
  bands: recordOf(BANDS, (band) =>
    added(
      scores.map(({ bands }) => bands[band]),
      ['right', 'wrong'],
    ),
  ),
  wrong: scores.reduce((sum, { wrong }) => sum + wrong, 0),
  reconciled: added(
    scores.map(({ reconciled }) => reconciled),
    ['gold', 'found'],
  ),
  innocent: added(
    scores.map(({ innocent }) => innocent),
    ['gold', 'calledConflict'],
  ),
})

const added = <Key extends string>(rows: readonly Readonly<Record<Key, number>>[], keys: readonly Key[]) =>
  recordOf(keys, (key) => rows.reduce((sum, row) => sum + row[key], 0))

/** Found, gold and wrong over all kinds, with precision and recall (0…1; null where there is nothing to divide). */
export function summaryOf({ kinds, wrong }: Score) {
  const { gold, found, kind } = added(Object.values(kinds), STEPS)
  return {
    gold,
    found,
    wrong,
    precision: ratio(found, found + wrong),
    recall: ratio(found, gold),
    kindRight: ratio(kind, found),
  }
}

/** A share with three decimals. */
export const ratio = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((1000 * part) / whole) / 1000
