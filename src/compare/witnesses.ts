import { clusters } from './clusters.ts'
import type { Statement } from './ledger.ts'
import { alike } from './names.ts'

/**
 * The sources that witness a value independently, by id: of sources that copy one passage, or that take the value from
 * one origin ("according to the ministry"), the earliest stands for all.
 */
export function witnessesOf(entries: readonly Statement[]): readonly string[] {
  const pairs = entries.flatMap((a, at) =>
    entries.slice(at + 1).flatMap((b) => (areOne(a, b) ? [[a.claim.id, b.claim.id] as const] : [])),
  )
  const groupOf = new Map(
    clusters(pairs).flatMap((members, index) => members.map((id) => [id, `group ${index}`] as const)),
  )
  const first = new Map<string, Statement>()
  for (const entry of [...entries].sort(byDate)) {
    const group = groupOf.get(entry.claim.id) ?? entry.source.id
    if (!first.has(group)) first.set(group, entry)
  }
  return [...new Set([...first.values()].map(({ source }) => source.id))].sort()
}

const byDate = (a: Statement, b: Statement): number => (dateOf(a) < dateOf(b) ? -1 : 1)
const dateOf = ({ source }: Statement): string => `${source.published ?? '9999'} ${source.id}`

const areOne = (a: Statement, b: Statement): boolean =>
  a.source === b.source || isCopy(a, b) || isFrom(a, b) || isFrom(b, a) || haveOneOrigin(a, b)

/** Both name one speaker: the ministry, the police chief. */
const haveOneOrigin = ({ claim: a }: Statement, { claim: b }: Statement): boolean =>
  a.body.speaker !== null && b.body.speaker !== null && alike(bare(a.body.speaker), bare(b.body.speaker))

/** One quotes the body that published the other. */
const isFrom = ({ claim }: Statement, { source }: Statement): boolean =>
  claim.body.speaker !== null && source.publisher !== null && alike(bare(claim.body.speaker), source.publisher)

/** "The ministry" and "a ministry" are one origin. */
const bare = (speaker: string): string => speaker.replace(/^(?:the|a|an|its|their) /i, '')

/** Shorter sentences are alike by chance. */
const FEWEST_WORDS = 8

/** So much of the words of two sentences (Jaccard index, 0…1) is a copy with a word changed here and there. */
const COPIED = 0.75

function isCopy(a: Statement, b: Statement): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const [fewer, more] = x.size < y.size ? [x, y] : [y, x]
  if (fewer.size < FEWEST_WORDS || fewer.size < COPIED * more.size) return false
  let shared = 0
  for (const word of fewer) if (more.has(word)) shared += 1
  return shared / (x.size + y.size - shared) >= COPIED
}

const remembered = new WeakMap<Statement, ReadonlySet<string>>()

/** The words of a claim's sentence; found once for each. */
function wordsOf(entry: Statement): ReadonlySet<string> {
  const known = remembered.get(entry)
  if (known !== undefined) return known
  const { claim, source } = entry
  const sentence = source.text.slice(claim.span.start, claim.span.end).toLowerCase()
  const words = new Set(sentence.match(/[\p{L}\p{N}]+/gu) ?? [])
  remembered.set(entry, words)
  return words
}
