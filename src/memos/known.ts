import { type LookedUp, lookUp, type Meeting } from '../compare/look-up/index.ts'
import { type ComparedSource, contains, type Layers, type PlacedClaim, type Span } from '../domain/index.ts'
import type { Reader } from '../store/index.ts'
import { readBoard } from '../telling/board.ts'
import { standingIn } from '../telling/standing-in.ts'
import type { Bearing, Witness } from './finding.ts'
import type { Memo } from './memo.ts'

/** A claim with its source. */
export type Said = Pick<Meeting, 'claim' | 'source'>

/** What the database knows, as far as a memo asks for it. */
export interface Known extends LookedUp {
  readonly sources: readonly ComparedSource[]
  /** The claims that hold another value than this one in a dispute that nobody has judged to be none. */
  readonly against: (claim: string) => readonly Said[]
  /** The claims that say what followed upon this one, by a stored comparison. */
  readonly after: (claim: string) => readonly Said[]
  /** The sentences of a source and the times in them; each source is read once. */
  readonly layersOf: (source: string) => Promise<SourceLayers>
}

interface SourceLayers {
  readonly sentences: readonly Span[]
  readonly times: readonly Layers['time'][]
}

/** Reasons that say that one value took the place of the other. */
const IN_TIME = new Set(['running-total', 'revision', 'succession', 'later-development', 'sequence'])

/** Whether a reason tells of one value that followed upon the other. */
export const isInTime = (judged: Meeting['judged']): boolean =>
  judged !== null && judged.verdict !== 'conflict' && IN_TIME.has(judged.rule)

/** The last day that a claim may speak of; "" where nobody knows. */
export const dayOf = ({ claim, source }: Said): string => {
  const own = claim.body.time?.to ?? null
  return own !== null && own < (source.published ?? '9999') ? own : (source.published ?? '')
}

/** A claim as a witness. */
export const witness = ({ claim, source }: Said, bearing: Bearing): Witness => ({
  ...{ bearing, source: source.id, claim: claim.id, span: claim.span, words: claim.body.words },
})

const disputesIn = async (reader: Reader, saidBy: (claim: string) => readonly Said[]) => {
  const { disputes } = await readBoard(reader, { verdicts: ['conflict'] })
  const standing = standingIn(await reader.judgements())
  const rivals = new Map<string, readonly Said[]>()
  for (const dispute of disputes.filter((one) => standing(one)?.judgement.ruling !== 'no-conflict'))
    for (const own of dispute.positions) {
      const others = dispute.positions.filter((one) => one !== own).flatMap(({ claims }) => claims.flatMap(saidBy))
      for (const claim of own.claims) rivals.set(claim, others)
    }
  return (claim: string): readonly Said[] => rivals.get(claim) ?? []
}

const successorsIn = async (reader: Reader, saidBy: (claim: string) => readonly Said[]) => {
  const after = new Map<string, Said[]>()
  for (const one of await reader.comparisons({ verdicts: ['reconciled', 'compatible'] })) {
    if (!isInTime(one)) continue
    const [first, second] = one.claims.flatMap(saidBy).sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
    if (first === undefined || second === undefined || dayOf(first) === dayOf(second)) continue
    after.set(first.claim.id, [...(after.get(first.claim.id) ?? []), second])
  }
  return (claim: string): readonly Said[] => after.get(claim) ?? []
}

const layersIn = (reader: Reader) => {
  const read = new Map<string, Promise<SourceLayers>>()
  const layersOf = async (source: string): Promise<SourceLayers> => ({
    sentences: (await reader.annotations(source, 'sentence')).map(({ span }) => span),
    times: await reader.annotations(source, 'time'),
  })
  return (source: string): Promise<SourceLayers> => {
    const known = read.get(source) ?? layersOf(source)
    read.set(source, known)
    return known
  }
}

/** Reads what the database knows and looks a memo up in it. */
export const knownTo = async (reader: Reader, memo: Memo): Promise<Known> => {
  const [sources, decisions, terms] = [await reader.comparedSources(), await reader.decisions(), await reader.terms()]
  const saidBy = new Map<string, Said>(
    sources.flatMap((source) => source.claims.map((claim): [string, Said] => [claim.id, { claim, source }])),
  )
  const find = (claim: string): readonly Said[] => [saidBy.get(claim) ?? []].flat()
  return {
    ...lookUp({ draft: memo.compared, sources, decisions, terms }),
    ...{ sources, against: await disputesIn(reader, find), after: await successorsIn(reader, find) },
    layersOf: layersIn(reader),
  }
}

/** The claims of a memo whose values stand in a stretch of its text. */
export const claimsIn = ({ claims }: Memo, stretch: Span): readonly PlacedClaim[] =>
  claims.filter(({ body }) => contains(stretch, body.words))
