import type { ComparedSource, PlacedClaim, Subject } from '../domain/index.ts'
import { groupBy } from './group-by.ts'
import { intervalOf } from './interval-of.ts'
import { type OfficeBook, officeBook } from './office-book.ts'

/** A claim with its source and the weighted features by which it is paired with others. */
export interface Entry {
  readonly claim: PlacedClaim
  readonly source: ComparedSource
  readonly features: ReadonlyMap<string, number>
}

/** All claims that are compared, and the questions that checks and settlers ask of them. */
export interface Ledger {
  readonly entries: readonly Entry[]
  /** How alike two subjects are: the cosine of their features, 0…1. */
  readonly likeness: (a: Entry, b: Entry) => number
  /** The claims of one unit whose value lies in a range, both ends included. */
  readonly figures: (unit: string, low: number, high: number) => readonly Entry[]
  readonly offices: OfficeBook
}

/** How much a feature counts by where it stands; a word outside the clause tells half as much as one inside. */
const FACTOR = { stem: 1, context: 0.45, name: 1.2, head: 1.3, class: 0.8 }

/** Weighs the features of every claim by their rarity over all sentences (inverse document frequency). */
export function ledgerOf(sources: readonly ComparedSource[]): Ledger {
  const weight = rarity(sources)
  const entries = sources.flatMap((source) =>
    source.claims.map((claim) => ({ claim, source, features: normalised(featuresOf(claim.body.subject, weight)) })),
  )
  return { entries, likeness, figures: figureIndex(entries), offices: officeBook(entries) }
}

/** Features with their factor: stems of the clause and its context, names, head and event classes. */
function* featuresWithFactor(subject: Subject): Generator<readonly [feature: string, factor: number]> {
  if (subject.head !== null) yield [`head ${subject.head}`, FACTOR.head]
  for (const name of subject.names) yield [`name ${lastName(name)}`, FACTOR.name]
  for (const each of subject.classes) yield [`class ${each}`, FACTOR.class]
  for (const each of subject.stems) yield [`stem ${each}`, FACTOR.stem]
  for (const each of subject.context) yield [`stem ${each}`, FACTOR.context]
}

const lastName = (name: string): string => name.toLowerCase().split(/\s+/).at(-1) ?? ''

function featuresOf(subject: Subject, weight: (feature: string) => number): Map<string, number> {
  const features = new Map<string, number>()
  for (const [feature, factor] of featuresWithFactor(subject)) {
    features.set(feature, Math.max(features.get(feature) ?? 0, factor * weight(feature)))
  }
  return features
}

/** Scales a vector to length one, so that the product of two is their cosine. */
function normalised(features: Map<string, number>): Map<string, number> {
  const length = Math.hypot(...features.values()) || 1
  for (const [feature, value] of features) features.set(feature, value / length)
  return features
}

/** log(1 + N / n) of a feature found in n of N sentences. */
function rarity(sources: readonly ComparedSource[]): (feature: string) => number {
  const seen = new Map<string, number>()
  let sentences = 0
  for (const { claims } of sources) {
    const bySentence = groupBy(claims, ({ span }) => String(span.start))
    sentences += bySentence.size
    for (const group of bySentence.values()) {
      const features = new Set(group.flatMap(({ body }) => [...featuresWithFactor(body.subject)].map(([each]) => each)))
      for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
    }
  }
  return (feature) => Math.log(1 + sentences / (seen.get(feature) ?? 1))
}

function likeness(a: Entry, b: Entry): number {
  const [few, many] = a.features.size <= b.features.size ? [a.features, b.features] : [b.features, a.features]
  let product = 0
  for (const [feature, value] of few) product += value * (many.get(feature) ?? 0)
  return product
}

/** Claims by unit, sorted by value, so that a sum finds its other part by binary search. */
function figureIndex(entries: readonly Entry[]): Ledger['figures'] {
  const valued = entries.filter((entry) => intervalOf(entry)?.value != null)
  const byUnit = groupBy(valued, (entry) => intervalOf(entry)?.unit ?? null)
  for (const group of byUnit.values()) group.sort((a, b) => worth(a) - worth(b))
  return (unit, low, high) => {
    const group = byUnit.get(unit) ?? []
    return group.slice(firstAtLeast(group, low), firstAtLeast(group, high, true))
  }
}

const worth = (entry: Entry): number => intervalOf(entry)?.value ?? 0

/** The first index whose value is at least `bound`, or above it where `beyond` is set. */
function firstAtLeast(group: readonly Entry[], bound: number, beyond = false): number {
  let [from, to] = [0, group.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const value = worth(group[middle] as Entry)
    if (value < bound || (beyond && value === bound)) from = middle + 1
    else to = middle
  }
  return from
}
