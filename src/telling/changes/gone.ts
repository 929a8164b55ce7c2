import type { Comparison } from '../../domain/index.ts'
import type { Reader, StoredClaim } from '../../store/index.ts'
import { type Disputed, readBoard } from '../board.ts'
import { pairsOf } from '../standing-in.ts'
import type { Change, Section, Telling } from './change.ts'
import { disputeRow } from './rows.ts'

const keyOf = ([a, b]: readonly [string, string]): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** Whether a dispute goes on where a source only put it in other words: the same slot, and two values in common. */
const goesOnIn = (after: readonly Disputed[]) => {
  const valuesOf = ({ positions }: Disputed) => new Set(positions.map(({ value }) => value))
  return (dispute: Disputed): boolean =>
    after.some((one) => {
      const values = valuesOf(one)
      return one.slot === dispute.slot && [...valuesOf(dispute)].filter((value) => values.has(value)).length > 1
    })
}

/** What is known now of that which a dispute was made of. */
interface Now {
  readonly pairs: ReadonlyMap<string, Comparison>
  readonly claims: ReadonlyMap<string, StoredClaim>
  /** The present revision of each that was replaced. */
  readonly replacedBy: ReadonlyMap<string, string>
}

const readNow = async (reader: Reader, disputes: readonly Disputed[]): Promise<Now> => {
  const sources = disputes.flatMap(({ comparisons }) =>
    comparisons.flatMap(({ sides }) => sides.map(({ source }) => source)),
  )
  const ids = new Set(disputes.flatMap((dispute) => pairsOf(dispute).flat()))
  const { claims } = await reader.claims({ ids: [...ids] })
  const replaced = await reader.replaced([], [...new Set(sources)])
  const pairs = (await reader.comparisons()).filter((one) => one.claims.every((claim) => ids.has(claim)))
  return {
    pairs: new Map(pairs.map((one) => [keyOf(one.claims), one])),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    replacedBy: new Map(replaced.map(({ earlier, now }) => [earlier, now])),
  }
}

/** What ended a dispute: its source says something else, something explains it, or a person decided. */
const reasonOf = (dispute: Disputed, { pairs, claims, replacedBy }: Now): string => {
  const settled = pairsOf(dispute).flatMap((pair) => pairs.get(keyOf(pair)) ?? [])[0]
  if (settled !== undefined) return settled.explanation
  const all = pairsOf(dispute).flat()
  const left = all.flatMap((id) => claims.get(id) ?? [])
  if (left.some(({ status }) => status === 'rejected')) return 'a claim of it was rejected'
  if (left.some(({ status }) => status === 'edited')) return 'a claim of it was corrected'
  const sides = dispute.comparisons.flatMap((one) => one.sides.map(({ source }) => source))
  if (sides.some((source) => replacedBy.has(source))) return 'a source of it was changed'
  return left.length < all.length ? 'a claim of it is gone' : 'its claims are not held against each other any more'
}

/** The source in which a dispute that is gone is seen: as it was, or the revision that took its place. */
const placeOf = ({ comparisons: [first] }: Disputed, { replacedBy }: Now): Change['at'] => {
  const { source } = first.sides[0]
  return { source: replacedBy.get(source) ?? source, claim: null }
}

/**
 * Disputes that stood before the period and stand no more, with what ended each. `before` is the state of then, which the
 * caller has made again (`Store.past`): it costs about as much as comparing what has changed since.
 */
export const goneSection = async (before: Reader, telling: Telling): Promise<Section> => {
  const { reader, board, most } = telling
  const stood = await readBoard(before, { verdicts: ['conflict'] })
  const still = new Set(board.disputes.flatMap((dispute) => pairsOf(dispute).map(keyOf)))
  const goesOn = goesOnIn(board.disputes)
  const gone = stood.disputes.filter((one) => !pairsOf(one).some((pair) => still.has(keyOf(pair))) && !goesOn(one))
  const now = await readNow(reader, gone)
  const then: Telling = { ...telling, board: stood, textOf: before.text }
  const rowOf = async (dispute: Disputed): Promise<Change> => ({
    ...(await disputeRow(dispute, then)),
    ...{ at: placeOf(dispute, now), sign: 'explained', note: reasonOf(dispute, now) },
  })
  return { name: 'gone', total: gone.length, rows: await Promise.all(gone.slice(0, most.rows).map(rowOf)) }
}
