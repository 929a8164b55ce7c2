import type { Thing } from '../domain/index.ts'
import { stem } from '../lexicon/stem.ts'
import type { Reader, StoredClaim } from '../store/index.ts'

/** What a brief is asked for; nothing at all is the whole database. */
export interface Asked {
  /** Each the beginning of an id, or words of a name. */
  readonly things: readonly string[]
  readonly topic: string | null
}

/** What a brief is about; null is everything. */
export interface Scope {
  readonly things: readonly Thing[] | null
  readonly topic: string | null
  readonly claims: ReadonlySet<string> | null
}

/** There is nothing that is called so. */
export class UnknownSubject extends Error {
  override readonly name = 'UnknownSubject'
}

const stemsOf = (text: string): readonly string[] =>
  (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((word) => stem(word))

/** Whether a text has all of these words, in any of their forms. */
const holdsAll = (text: string, stems: readonly string[]): boolean => {
  const own = new Set(stemsOf(text))
  return stems.length > 0 && stems.every((each) => own.has(each))
}

const FEWEST_OF_ID = 4
const bareId = ({ id }: Thing): string => id.replace(/^thing_/, '')

const isCalled = (thing: Thing, wanted: string): boolean =>
  (wanted.length >= FEWEST_OF_ID && bareId(thing).startsWith(wanted.replace(/^thing_/, ''))) ||
  holdsAll(thing.name, stemsOf(wanted)) ||
  (wanted.trim() !== '' && thing.name.toLowerCase().includes(wanted.trim().toLowerCase()))

const NEAREST = 5

/** Pieces of three signs, by which misspelt names are found. */
const pieces = (text: string): ReadonlySet<string> => {
  const padded = ` ${text.toLowerCase()} `
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)))
}

const likeness = (name: string, wanted: string): number => {
  const [own, asked] = [pieces(name), pieces(wanted)]
  return [...asked].filter((piece) => own.has(piece)).length / Math.max(1, own.size, asked.size)
}

/** The names that are most like what was asked for. */
const nearest = (things: readonly Thing[], wanted: string): string => {
  const names = [...new Set(things.map(({ name }) => name))]
    .map((name) => ({ name, like: likeness(name, wanted) }))
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like || (a.name < b.name ? -1 : 1))
    .slice(0, NEAREST)
    .map(({ name }) => `"${name}"`)
  return names.length === 0 ? '' : ` The nearest names are ${names.join(', ')}.`
}

const thingsCalled = (things: readonly Thing[], wanted: string): readonly Thing[] => {
  const found = things.filter((thing) => isCalled(thing, wanted))
  if (found.length > 0) return found
  const near = nearest(things, wanted)
  throw new UnknownSubject(`No thing has an id or a name with "${wanted}".${near} "variorum things" lists them all.`)
}

/** More sentences than this are no topic. */
const READ = 5000

/** The claims whose sentence, source's title or thing's name has all words of a topic. */
const claimsOn = async (reader: Reader, topic: string, named: readonly Thing[]): Promise<readonly StoredClaim[]> => {
  const stems = stemsOf(topic)
  const hits = await reader.search({ words: topic, limit: READ })
  const titled = (await reader.sources()).filter(({ metadata }) => holdsAll(metadata.title?.value ?? '', stems))
  const whole = new Set(titled.map(({ id }) => id))
  const sources = [...new Set([...whole, ...hits.map(({ source }) => source)])]
  const { claims } = sources.length === 0 ? { claims: [] } : await reader.claims({ sources })
  const inHits = claims.filter(
    ({ source, span }) =>
      whole.has(source) ||
      hits.some((hit) => hit.source === source && hit.span.start < span.end && span.start < hit.span.end),
  )
  const { claims: ofNamed } = await reader.claims({ ids: named.flatMap(({ mentions }) => mentions) })
  return [...new Map([...inHits, ...ofNamed].map((claim) => [claim.id, claim])).values()]
}

/** A topic takes in whole things, so that no dispute is told in part. */
const scopeOfTopic = async (reader: Reader, topic: string): Promise<Scope> => {
  const all = await reader.things()
  const named = all.filter(({ name }) => holdsAll(name, stemsOf(topic)))
  const claims = await claimsOn(reader, topic, named)
  if (claims.length === 0)
    throw new UnknownSubject(
      `No claim has to do with "${topic}". Try fewer or other words; "variorum search" looks for sentences.`,
    )
  const touched = new Set(claims.map(({ thing }) => thing))
  const things = all.filter(({ id }) => touched.has(id))
  return { topic, things, claims: new Set([...claims.map(({ id }) => id), ...things.flatMap((one) => one.mentions)]) }
}

/** Finds what a brief is about; an `UnknownSubject` where nothing is called so. */
export const scopeOf = async (reader: Reader, { things: wanted, topic }: Asked): Promise<Scope> => {
  if (topic !== null) return scopeOfTopic(reader, topic)
  if (wanted.length === 0) return { things: null, topic: null, claims: null }
  const all = await reader.things()
  const things = [...new Set(wanted.flatMap((one) => thingsCalled(all, one)))]
  return { things, topic: null, claims: new Set(things.flatMap(({ mentions }) => mentions)) }
}
