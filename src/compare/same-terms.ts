import { type ComparedSource, type SameTerm, standingTerms } from '../domain/index.ts'
import { clusters } from './clusters.ts'
import { inSameTerms } from './in-same-terms.ts'
import { type Expression, type Synonyms, stemsIn } from './synonyms.ts'

/** What people said of words that mean the same. */
export interface SameTerms {
  /** The synonyms of which these sources have a word, so that nothing else changes what they are compared by. */
  readonly among: (sources: readonly ComparedSource[]) => readonly Synonyms[]
  /** The sources with their claims as if they used one word where they use several of one meaning. */
  readonly read: (sources: readonly ComparedSource[]) => readonly ComparedSource[]
  /** The decision by which two words or phrases mean the same; null where there is none, and for one word. */
  readonly between: (a: string, b: string) => SameTerm | null
  /** The latest decision that gives a word or phrase another meaning, with the other word; null where there is none. */
  readonly otherOf: (written: string) => { readonly decision: SameTerm; readonly other: string } | null
}

/** Nobody has said anything of words. */
export const NO_TERMS: SameTerms = {
  among: () => [],
  read: (sources) => sources,
  between: () => null,
  otherOf: () => null,
}

const keyOf = (written: string): string => stemsIn(written).join(' ')

/** Whether words are one word already, such as singular and plural: nothing can be said of them. */
export const areOneWord = (words: readonly string[]): boolean => new Set(words.map(keyOf)).size < 2

/** Answers what is said of words, by all that people ever said of them, in the order in which they did. */
export function sameTermsOf(said: readonly SameTerm[]): SameTerms {
  const standing = standingTerms(said).toReversed()
  if (standing.length === 0) return NO_TERMS
  const all = synonymsOf(standing)
  const byKey = new Map(all.flatMap((each) => each.words.map(({ stems }) => [stems.join(' '), each] as const)))
  const has = ({ words }: SameTerm, key: string): boolean => words.some((each) => keyOf(each) === key)
  return {
    among: (sources) => amongSources(all, sources),
    read: (sources) => inSameTerms(amongSources(all, sources), sources),
    between: (a, b) => {
      const [x, y] = [keyOf(a), keyOf(b)]
      const known = byKey.get(x)
      if (x === y || known === undefined || known !== byKey.get(y)) return null
      return known.decisions.find((each) => has(each, x) && has(each, y)) ?? known.decisions[0] ?? null
    },
    otherOf: (written) => {
      const key = keyOf(written)
      const decision = byKey.get(key)?.decisions.find((each) => has(each, key))
      const other = decision?.words.find((each) => keyOf(each) !== key)
      return decision === undefined || other === undefined ? null : { decision, other }
    },
  }
}

/** What means the same as a third word means the same. */
function synonymsOf(latestFirst: readonly SameTerm[]): readonly Synonyms[] {
  const expressions = new Map<string, Expression>()
  for (const written of latestFirst.flatMap(({ words }) => words).sort())
    if (!expressions.has(keyOf(written))) expressions.set(keyOf(written), { written, stems: stemsIn(written) })
  const links = latestFirst.flatMap(({ words: [first = '', ...others] }) =>
    others.map((other) => [keyOf(first), keyOf(other)] as const),
  )
  return clusters(links).map((keys) => {
    const inside = new Set(keys)
    const words = [...expressions].flatMap(([key, expression]) => (inside.has(key) ? [expression] : []))
    return { words, decisions: latestFirst.filter((each) => each.words.some((word) => inside.has(keyOf(word)))) }
  })
}

/** All stems by which claims are compared, and those of their values. */
function stemsOfClaims(sources: readonly ComparedSource[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { text, claims } of sources)
    for (const { body } of claims) {
      const { stems, context, head, arguments: nouns } = body.subject
      for (const each of [...stems, ...context]) found.add(each)
      const words = text.slice(body.words.start, body.words.end)
      for (const each of stemsIn([head, ...nouns, body.scope, words].join(' '))) found.add(each)
    }
  return found
}

function amongSources(all: readonly Synonyms[], sources: readonly ComparedSource[]): readonly Synonyms[] {
  const known = stemsOfClaims(sources)
  return all.flatMap(({ words, decisions }) => {
    const used = words.filter(({ stems }) => stems.every((each) => known.has(each)))
    return used.length === 0 ? [] : [{ words: used, decisions }]
  })
}
