import type { Span } from '../../domain/index.ts'
import type { UnitReading } from './unit.ts'

/** A quantity that was accepted, as later figures look back on it. */
export interface Told {
  readonly unit: string
  readonly dimension: UnitReading['dimension'] | null
  readonly high: number
  readonly of: string | null
  readonly head: string | null
  readonly span: Span
  /** The lower-case word before the measure, or empty. */
  readonly before: string
  readonly block: number
  readonly sentence: number
}

/** What a document has told so far, and the currency that its bare sums are in. */
export interface Discourse {
  readonly told: readonly Told[]
  readonly block: number
  readonly sentence: number
  readonly currency: string
  /** Whether the document speaks of sterling, so that bare "pounds" are money. */
  readonly sterling: boolean
}

const REACH = 12

const lastWhere = (discourse: Discourse, matches: (told: Told) => boolean): Told | null => {
  const { told } = discourse
  for (let at = told.length - 1; at >= Math.max(0, told.length - REACH); at -= 1) {
    const one = told[at]
    if (one !== undefined && matches(one)) return one
  }
  return null
}

/** The last quantity of this sentence or of the one before it in its block, or null. */
export const lastNear = (discourse: Discourse): Told | null =>
  lastWhere(discourse, (told) => told.block === discourse.block && told.sentence >= discourse.sentence - 1)

/** The last sum of money of this sentence, or null. */
export const lastSum = (discourse: Discourse): Told | null =>
  lastWhere(
    discourse,
    (told) => told.block === discourse.block && told.sentence === discourse.sentence && /^[A-Z]{3}$/.test(told.unit),
  )

/** The last percentage of this block, or null. */
export const lastShare = (discourse: Discourse): Told | null =>
  lastWhere(discourse, (told) => told.block === discourse.block && told.unit === 'percent')

/** The last quantity of this block that has a unit of measure, money or share, or null. */
export const lastMeasure = (discourse: Discourse): Told | null =>
  lastWhere(discourse, (told) => told.block === discourse.block && told.dimension !== null && told.dimension !== 'time')

/**
 * The last named count of this block or the one before that a figure of `value` may be a part of; a smaller one only
 * from the same sentence. Null if none.
 */
export const lastCount = (discourse: Discourse, value: number): Told | null => {
  const named = (told: Told): boolean => told.unit === 'count' && told.head !== null
  return (
    lastWhere(discourse, (told) => named(told) && told.block >= discourse.block - 1 && told.high >= value) ??
    lastWhere(discourse, (told) => named(told) && told.sentence === discourse.sentence)
  )
}

/** Dimensions in which a substance is measured: "40 tonnes of copper". */
export const SUBSTANCES: ReadonlySet<string> = new Set(['mass', 'volume', 'area'])

/** The last named quantity of this block in the same unit of mass, volume or area, or null. */
export const lastOfUnit = (discourse: Discourse, unit: string): Told | null =>
  lastWhere(
    discourse,
    (told) =>
      told.block === discourse.block &&
      told.unit === unit &&
      told.head !== null &&
      SUBSTANCES.has(told.dimension ?? ''),
  )
