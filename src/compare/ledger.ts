import type { ClaimBody, ComparedSource, PlacedClaim, Wording } from '../domain/index.ts'
import { nounClasses } from '../lexicon/noun-classes.ts'
import { referentsOf } from '../lexicon/referents.ts'
import { stem } from '../lexicon/stem.ts'
import { type Acquainted, acquaintance } from './acquaintance.ts'
import { dimension } from './base-unit.ts'
import { type Decided, UNDECIDED } from './decided.ts'
import { groupBy } from './group-by.ts'
import { intervalOf, worth } from './interval-of.ts'
import { type OfficeBook, officeBook } from './office-book.ts'
import { placeOfPeople } from './peoples.ts'
import { remarksOf } from './remarks.ts'
import { runsOfWords } from './runs-of-words.ts'
import { soleFigures } from './sole-figures.ts'
import { cosine } from './source-vectors.ts'

/** A claim with its source. */
export interface Statement {
  readonly claim: PlacedClaim
  readonly source: ComparedSource
}

/** A statement with the weighted features by which it is paired with others. */
export interface Entry extends Statement {
  readonly features: ReadonlyMap<string, number>
  /** Of a quotation that a cue cuts in two ("…," she said. "…"), the words of both; else null. */
  readonly remark: Wording | null
}

/** All claims that are compared, and the questions that checks and settlers ask of them. */
export interface Ledger {
  readonly entries: readonly Entry[]
  /** How alike two subjects are: the cosine of their features, 0…1. */
  readonly likeness: (a: Entry, b: Entry) => number
  /** The claims of one unit whose value lies in a range, both ends included. */
  readonly figures: (unit: string, low: number, high: number) => readonly Entry[]
  /** The figures of one unit that stand in the sentence of a claim, its own among them. */
  readonly valuesBeside: (entry: Entry) => ReadonlySet<number>
  /** Whether its source gives no other whole figure of its counted noun: "the 63 branches", and no other branches. */
  readonly isSoleFigure: (entry: Entry) => boolean
  /** The claims that name a word of a name in their clause; empty for very common ones. */
  readonly naming: (word: string) => readonly Entry[]
  /** How many terms of its contrast set the source of a claim uses; 0 where its value is no term. */
  readonly termsOfSet: (entry: Entry) => number
  readonly offices: OfficeBook
  readonly acquainted: Acquainted
  /** What people decided of the things that these claims are about. */
  readonly decided: Decided
}

/** How much a feature counts by where it stands. Words outside the clause add to a likeness and never take from it. */
const FACTOR = {
  stem: 1,
  context: 0.5,
  referent: 0.8,
  name: 1.2,
  head: 1.3,
  kind: 0.8,
  class: 1,
  unit: 0.8,
  day: 1,
  month: 0.5,
  set: 0.01,
}

/** Gathers the claims of sources with the features by which they are paired. */
export function ledgerOf(
  sources: readonly ComparedSource[],
  decided: Decided = UNDECIDED,
  weigh: (sources: readonly ComparedSource[]) => (claim: PlacedClaim) => Entry['features'] = weighedFeatures,
): Ledger {
  const read = decided.terms.read(sources)
  const featuresOf = weigh(read)
  const entries = read.flatMap((source) => {
    const remarks = remarksOf(source)
    return source.claims.map((claim) => {
      const remark = remarks.get(claim.id) ?? null
      return { claim, source, features: featuresOf(claim), remark }
    })
  })
  return {
    entries,
    likeness: (a, b) => cosine(a.features, b.features),
    figures: figureIndex(entries),
    valuesBeside: valuesBySentence(entries),
    isSoleFigure: soleFigures(entries),
    naming: namingIndex(entries),
    termsOfSet: termIndex(entries),
    offices: officeBook(entries),
    acquainted: lazily(() => acquaintance(read)),
    decided,
  }
}

/** Whether sources are acquainted is asked for pairs that a check does not refuse, and by no means in every ledger. */
function lazily(make: () => Acquainted): Acquainted {
  let made: Acquainted | null = null
  return (a, b) => {
    made ??= make()
    return made(a, b)
  }
}

interface Feature {
  readonly name: string
  readonly factor: number
  /** Whether it stands in the claim's own clause. */
  readonly own: boolean
}

/** What a claim is about, as features: its noun and the noun's class, names, event classes, words, unit and day. */
function* featuresIn({ subject, value, time, scope }: ClaimBody, places: ReadonlySet<string>): Generator<Feature> {
  if (value.type === 'entity') yield* stemsOfBody(scope)
  if (value.type === 'term') yield { name: `set ${value.set}`, factor: FACTOR.set, own: false }
  if (subject.head !== null) yield { name: `head ${subject.head}`, factor: FACTOR.head, own: true }
  for (const each of nounClasses(subject.head ?? '')) yield { name: `kind ${each}`, factor: FACTOR.kind, own: true }
  for (const each of nameWords(subject.names)) yield { name: `name ${each}`, factor: FACTOR.name, own: true }
  for (const each of subject.classes) yield { name: `class ${each}`, factor: FACTOR.class, own: true }
  for (const noun of subject.arguments)
    for (const row of referentsOf(noun)) yield { name: `referent ${row}`, factor: FACTOR.referent, own: false }
  for (const each of subject.stems) yield { name: `stem ${each}`, factor: FACTOR.stem, own: true }
  for (const each of subject.stems.flatMap((word) => placeOfPeople(word, places)))
    yield { name: `name ${each}`, factor: FACTOR.name, own: false }
  for (const each of subject.context) yield { name: `stem ${each}`, factor: FACTOR.context, own: false }
  if (value.type === 'interval') yield { name: `unit ${dimension(value.unit)}`, factor: FACTOR.unit, own: true }
  if (value.type === 'date' || time?.from == null) return
  yield { name: `day ${time.from} ${time.to}`, factor: FACTOR.day, own: false }
  yield { name: `month ${time.from.slice(0, 7)}`, factor: FACTOR.month, own: false }
}

/** The words of the body that an office is of: what ties "chair of the inquiry" to "head of the commission of inquiry". */
function* stemsOfBody(body: string | null): Generator<Feature> {
  for (const word of body?.match(/\p{L}{3,}/gu) ?? [])
    yield { name: `stem ${stem(word)}`, factor: FACTOR.stem, own: true }
}

/** The words of names, so that a full name meets a surname, and a plan its short name. */
const nameWords = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => name.toLowerCase().match(/\p{L}{3,}/gu) ?? [])

/** Weighs the features of every claim by their rarity over all sentences (inverse document frequency). */
function weighedFeatures(sources: readonly ComparedSource[]): (claim: PlacedClaim) => Entry['features'] {
  const places = new Set(sources.flatMap(({ claims }) => claims.map(({ body }) => body.place?.toLowerCase() ?? '')))
  const found = new Map(
    sources.flatMap(({ claims }) => claims.map((claim) => [claim, [...featuresIn(claim.body, places)]])),
  )
  const foundIn = (claim: PlacedClaim): readonly Feature[] => found.get(claim) ?? []
  const share = shares(sources, foundIn)
  const weight = (feature: string): number => Math.log(1 + 1 / share(feature))
  return (claim) => {
    const features = weighted(foundIn(claim), weight)
    for (const [run, value] of runsOfWords(claim)) features.set(run, value)
    return features
  }
}

/**
 * The features of a claim, scaled so that those of its own clause have length one: the product of two claims is the
 * cosine of their clauses, raised by what the rest of their sentences shares.
 */
function weighted(found: readonly Feature[], weight: (feature: string) => number): Map<string, number> {
  const features = new Map<string, number>()
  let own = 0
  for (const feature of found) {
    if (features.has(feature.name)) continue
    const value = feature.factor * weight(feature.name)
    features.set(feature.name, value)
    if (feature.own) own += value * value
  }
  const length = Math.sqrt(own) || 1
  for (const [name, value] of features) features.set(name, value / length)
  return features
}

/** The share of sentences that hold each feature; of an unknown one, that of a feature found once. */
function shares(
  sources: readonly ComparedSource[],
  featuresOf: (claim: PlacedClaim) => readonly Feature[],
): (feature: string) => number {
  const seen = new Map<string, number>()
  let sentences = 0
  for (const { claims } of sources) {
    const bySentence = groupBy(claims, ({ span }) => String(span.start))
    sentences += bySentence.size
    for (const group of bySentence.values()) {
      const features = new Set(group.flatMap((claim) => featuresOf(claim).map(({ name }) => name)))
      for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
    }
  }
  return (feature) => (seen.get(feature) ?? 1) / Math.max(1, sentences)
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

function termIndex(entries: readonly Entry[]): Ledger['termsOfSet'] {
  const key = ({ claim: { body }, source }: Entry): string | null =>
    body.value.type === 'term' ? `${source.id} ${body.value.set}` : null
  const terms = new Map(
    [...groupBy(entries, key)].map(([name, group]) => [
      name,
      new Set(group.map(({ claim: { body } }) => (body.value.type === 'term' ? body.value.term : ''))).size,
    ]),
  )
  return (entry) => terms.get(key(entry) ?? '') ?? 0
}

/** A name in more claims than this is no person of one story. */
const COMMONEST_NAME = 256

function namingIndex(entries: readonly Entry[]): Ledger['naming'] {
  const named = groupBy(
    entries.flatMap((entry) => nameWords(entry.claim.body.subject.names).map((word) => ({ entry, word }))),
    ({ word }) => word,
  )
  return (word) => {
    const found = named.get(word.toLowerCase()) ?? []
    return found.length > COMMONEST_NAME ? [] : found.map(({ entry }) => entry)
  }
}

function valuesBySentence(entries: readonly Entry[]): Ledger['valuesBeside'] {
  const key = (entry: Entry): string => `${entry.source.id} ${entry.claim.span.start} ${intervalOf(entry)?.unit}`
  const grouped = groupBy(entries, (entry) => (intervalOf(entry) === null ? null : key(entry)))
  const values = new Map([...grouped].map(([name, group]) => [name, new Set(group.map(worth))] as const))
  return (entry) => values.get(key(entry)) ?? new Set()
}

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
