import { type ClaimBody, quote, type Span } from '../domain/index.ts'
import type { Reader } from '../store/index.ts'
import { valueInShort } from './value-in-short.ts'

/** A figure or day that a later revision of the same source gives otherwise. `revision` and `claim` are of the earlier one, `now` is the present claim. */
export interface SelfCorrection {
  readonly revision: string
  readonly claim: string
  readonly now: string
  readonly from: string
  readonly to: string
}

/** A claim with the words of its sentence. */
interface Told {
  readonly id: string
  readonly body: ClaimBody
  readonly words: ReadonlySet<string>
}

const wordsOf = (sentence: string): ReadonlySet<string> =>
  new Set(sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** Two sentences are one that was edited where they share so much of their words (Jaccard index, 0…1). */
const EDITED = 0.6

const areOne = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const shared = [...a].filter((word) => b.has(word)).length
  return shared >= EDITED * (a.size + b.size - shared)
}

const isMeasured = ({ value }: ClaimBody): boolean => value.type === 'interval' || value.type === 'date'

/** What was read, whatever people made of it: a correction by a person is not the source's own. */
const toldIn = async (reader: Reader, revision: string): Promise<readonly Told[]> => {
  const text = await reader.text(revision)
  const sentences = (await reader.annotations(revision, 'sentence')).map(({ span }) => span)
  const sentenceOf = ({ start }: Span): Span | undefined => sentences.findLast((one) => one.start <= start)
  return (await reader.annotations(revision, 'claim'))
    .map(({ id, span, body, correction }) => ({ id, span, body: correction?.read.body ?? body }))
    .filter(({ body }) => isMeasured(body))
    .map(({ id, span, body }) => ({ id, body, words: wordsOf(quote(text, sentenceOf(span) ?? span)) }))
}

const isSameSlot = (a: Told, b: Told): boolean =>
  a.body.slot === b.body.slot && a.body.subject.head === b.body.subject.head && areOne(a.words, b.words)

const correctionsBetween = (revision: string, earlier: readonly Told[], now: readonly Told[]) =>
  earlier.flatMap((claim): readonly SelfCorrection[] => {
    const from = valueInShort(claim.body.value)
    const found = now.filter((one) => isSameSlot(claim, one)).map((one) => ({ one, to: valueInShort(one.body.value) }))
    const [first] = found
    // Where its value stands there still, nothing was corrected.
    if (first === undefined || found.some(({ to }) => to === from)) return []
    return [{ revision, claim: claim.id, now: first.one.id, from, to: first.to }]
  })

/** What a source corrected itself in: each earlier revision against the one that followed, the latest first. */
export const selfCorrections = async (reader: Reader, source: string): Promise<readonly SelfCorrection[]> => {
  const revisions = [source, ...(await reader.earlier(source)).map(({ id }) => id)]
  const told = await Promise.all(revisions.map((revision) => toldIn(reader, revision)))
  return revisions.slice(1).flatMap((revision, at) => correctionsBetween(revision, told[at + 1] ?? [], told[at] ?? []))
}
