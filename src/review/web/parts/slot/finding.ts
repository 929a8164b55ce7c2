import type { LedgerSlot, SourceInShort } from '../../../contract/index.ts'
import { countsOf, type Point, pointsOf } from './points.ts'

/** The values of points, each once. */
const valuesOf = (points: readonly Point[]): readonly string[] => [...new Set(points.map(({ told }) => told))]

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

const range = (values: readonly string[]): string => {
  if (values.length === 1) return `one value, ${values[0]}`
  const told = values.length === 2 ? list(values) : `from ${values[0]} to ${values.at(-1)}`
  return `${values.length} values, ${told}`
}

const inConflict = (values: readonly string[], of: number): readonly string[] => {
  if (values.length === 0) return []
  if (values.length === of) return [of === 2 ? 'both are in conflict' : 'all are in conflict']
  return [`${list(values)} ${values.length === 1 ? 'is' : 'are'} in conflict`]
}

/** What a chart of a slot shows, in words: "3 values, from 28 to 47; 47 is in conflict". */
export const findingOf = (slot: LedgerSlot, sources: readonly SourceInShort[]): string => {
  const points = pointsOf(slot, sources)
  const place = (point: Point): number => (slot.scale === 'date' ? point.time : point.low)
  const values = valuesOf(points.toSorted((a, b) => place(a) - place(b)))
  const disputed = new Set(valuesOf(points.filter(({ cell }) => cell.footing === 'conflict')))
  const counts = countsOf(slot, points).map((steps) => valuesOf(steps.map(({ point }) => point)).join(', then '))
  return [
    range(values),
    ...inConflict(
      values.filter((value) => disputed.has(value)),
      values.length,
    ),
    ...counts.map((count) => `the count went on: ${count}`),
  ].join('; ')
}
