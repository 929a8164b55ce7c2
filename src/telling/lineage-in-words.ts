import type { SourceSummary } from '../store/index.ts'
import type { OneOrigin, Origin, Witness } from './lineage.ts'
import { kindOf, sourceName } from './source-name.ts'

type Sources = ReadonlyMap<string, SourceSummary>

const nameOf = (id: string, sources: Sources): string => {
  const source = sources.get(id)
  return source === undefined ? id : sourceName(source)
}

/** What a source is to another with which it counts as one witness: as the first of the two, and as the second. */
const RELATIONS: Readonly<Record<Origin, readonly [first: string, second: string]>> = {
  quotes: ['is quoted by', 'quotes'],
  speaker: ['names one speaker with', 'names one speaker with'],
  byline: ['is carried by', 'carries the text of'],
  copy: ['shares a passage with', 'shares a passage with'],
  outlet: ['is of one outlet with', 'is of one outlet with'],
}

/** "quotes", "is quoted by": what a source is to the other one of a reason. */
export const relationOf = (reason: Origin, isFirst: boolean): string => RELATIONS[reason][isFirst ? 0 : 1]

/** "which quotes it", "which carries the text of Coastal News Agency"; `first` stands for all. */
const relationInShort = (id: string, first: string, { origins }: Witness, known: Sources): string => {
  const of = origins.filter(({ sources }) => sources.includes(id))
  const origin = of.find(({ sources }) => sources.includes(first)) ?? of[0]
  if (origin === undefined) return ''
  const other = origin.sources.find((one) => one !== id) ?? first
  return `, which ${relationOf(origin.reason, origin.sources[0] === id)} ${other === first ? 'it' : nameOf(other, known)}`
}

/** "Velm Ministry (and Orrin Post, which quotes it)": a witness by name, with the sources that count as one with it. */
export const witnessInShort = (witness: Witness, known: Sources): string => {
  const [first = '', ...others] = witness.sources
  const name = nameOf(first, known)
  // Of two articles of one outlet, the title tells them apart.
  const titled = (id: string): string => known.get(id)?.metadata.title?.value ?? id
  const more = others.map((id) => {
    const other = nameOf(id, known)
    return `${other === name ? `“${titled(id)}”` : other}${relationInShort(id, first, witness, known)}`
  })
  return `${name}${more.length === 0 ? '' : ` (and ${more.join('; ')})`}`
}

/** So much of a passage is quoted as evidence. */
const LONGEST = 160

const quoted = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim()
  const inside = line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s\S*$/, '')} …`
  return `“${inside.replace(/[“”"]/g, '’')}”`
}

/** "Velm Ministry (~primary)". */
const withKind = (id: string, known: Sources): string => {
  const source = known.get(id)
  const kind = source === undefined ? '' : kindOf(source)
  return kind === '' ? nameOf(id, known) : `${nameOf(id, known)} (${kind})`
}

type Named = readonly [a: string, b: string]

const SENTENCES: Readonly<Record<Origin, (names: Named, words: Named) => string>> = {
  quotes: ([a, b], [, speaker]) => `${a} says it itself, and ${b} has it from there: it names ${quoted(speaker)}.`,
  speaker: ([a, b], [x, y]) =>
    `${a} and ${b} name one speaker: ${x.toLowerCase() === y.toLowerCase() ? quoted(x) : `${quoted(x)}, ${quoted(y)}`}.`,
  byline: ([a, b], [, byline]) => `${b} carries the text of ${a}: its byline is ${quoted(byline)}.`,
  copy: ([a, b], [passage]) => `One passage stands in ${a} and ${b}: ${quoted(passage)}`,
  outlet: (_, [outlet]) => `Two articles are of one outlet, ${outlet}.`,
}

/** Why two sources count as one witness, in a sentence with the words that show it. */
export const originInWords = ({ reason, sources: [a, b], words }: OneOrigin, known: Sources): string =>
  SENTENCES[reason]([withKind(a, known), withKind(b, known)], words)
