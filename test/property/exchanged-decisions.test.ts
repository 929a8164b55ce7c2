import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ClaimReview,
  claimReviewOf,
  codingReviewOf,
  type Decision,
  decisionOf,
  finishedPassOf,
  type HandAnnotation,
  handAnnotationOf,
  type Judgement,
  judgementOf,
  type Note,
  noteOf,
  REASONS,
  type SameTerm,
  sameTermOf,
  standingByHand,
  standingClaimReviews,
  standingDecisions,
  standingJudgements,
  standingNotes,
  standingOf,
  standingReviews,
  standingTerms,
  termsOf,
} from '../../src/domain/index.ts'
import { exportDecisions, importDecisions } from '../../src/exchange/index.ts'
import { type AllDecisions, openStore, type Store } from '../../src/store/index.ts'

const PEOPLE = ['Anna Riis', 'Lena Dahl', 'José "Pepe" O’Neill', 'Velm\u2028Orrin'] as const
const CLAIMS = ['claim_a', 'claim_b', 'claim_c', 'claim_d'] as const

/** Few minutes, so that many things are said at once. */
const signed = fc.record({
  note: fc.string({ unit: 'binary', maxLength: 12 }),
  person: fc.constantFrom(...PEOPLE),
  decidedAt: fc.integer({ min: 0, max: 5 }).map((minute) => `2031-05-03T10:0${minute}:00.000Z`),
})

const said = fc.record({
  by: signed,
  sort: fc.constantFrom(
    'judgement',
    'undo of a judgement',
    'merge',
    'split',
    'undo',
    'framing',
    'claim',
    'pass',
    'term',
    'by hand',
    'undo by hand',
    'note',
  ),
  claims: fc.uniqueArray(fc.constantFrom(...CLAIMS), { minLength: 2, maxLength: 2 }),
  ruling: fc.constantFrom('conflict' as const, 'no-conflict' as const, 'later' as const),
  reason: fc.constantFrom(null, ...REASONS),
  right: fc.option(fc.string({ maxLength: 5 })),
  isBlind: fc.boolean(),
  isNoneRight: fc.boolean(),
  pick: fc.nat(),
})

type Said = typeof said extends fc.Arbitrary<infer One> ? One : never

type Made = { -readonly [Name in keyof AllDecisions]: AllDecisions[Name][number][] }

const judged = (
  { by, claims, ruling, reason, right, isBlind, isNoneRight, pick }: Said,
  { judgements }: Made,
): Judgement => {
  const overruled = judgements[pick % Math.max(1, judgements.length * 2)]
  const pairs = [claims.toSorted() as [string, string]]
  return judgementOf({
    ...{ dispute: 'dispute_1', pairs, ruling, reason, right, withdraws: null, ...by },
    ...(isBlind && { blind: true as const }),
    ...(isNoneRight && ruling === 'conflict' && right === null && { noneRight: true as const }),
    ...(overruled !== undefined && { overrules: [overruled.id] }),
  })
}

const undone = ({ by }: Said, { id, dispute, pairs }: Judgement): Judgement =>
  judgementOf({ dispute, pairs, ruling: null, reason: null, right: null, withdraws: id, ...by })

const decided = ({ by, claims: [a = 'claim_a', b = 'claim_b'] }: Said, kind: 'merge' | 'split'): Decision =>
  decisionOf({ kind, parts: [[a], [b]], withdraws: null, ...by })

const reviewed = ({ by, claims: [claim = 'claim_a'], right }: Said, status: ClaimReview['status']): ClaimReview => {
  const value = { type: 'place', name: 'Velm' } as const
  const words = { words: { start: 4, end: 8 }, text: 'Velm', time: null, speaker: right, subject: null, follows: true }
  const edit = status === 'accepted' ? { ...words, value } : null
  const place = { sha256: 'a'.repeat(64), words: 'The ferry left Velm.' }
  return claimReviewOf({ claim, ...place, status, edit, withdraws: null, act: 'act_1', ...by })
}

/** Every third takes back another. */
const termed = ({ by, claims, right, pick }: Said, { terms }: Made): SameTerm => {
  const other = terms[pick % Math.max(1, terms.length * 3)]
  const words = other === undefined ? termsOf([`Walkout ${right ?? ''}`, ...claims]) : []
  return sameTermOf({ words, judgement: right === null ? null : 'decision_1', withdraws: other?.id ?? null, ...by })
}

const added = ({ by, right, claims: [name = 'claim_a'] }: Said): HandAnnotation => {
  const words = { start: 4, end: 8 }
  const laid: HandAnnotation['laid'] =
    right === null
      ? { layer: 'entity', span: words, body: { label: 'PERSON', name, titles: [] } }
      : { layer: 'speech', span: words, body: { speaker: right, cue: null, direct: true, clause: words } }
  return handAnnotationOf({ sha256: 'b'.repeat(64), words, text: 'Velm', laid, withdraws: null, ...by })
}

/** Some take back another, some stand in its place. */
const noted = ({ by, claims: [a = 'claim_a', b = 'claim_b'], right, isBlind, pick }: Said, { notes }: Made): Note => {
  const other = notes[pick % Math.max(1, notes.length * 2)]
  const subject: Note['subject'] = isBlind ? { on: 'claim', claim: a } : { on: 'dispute', pairs: [[a, b]] }
  const takes = other !== undefined && right === null
  return noteOf({
    ...{ subject, words: 'Velm', text: takes ? '' : `Ask ${right}.`, act: `act_${pick % 3}`, ...by },
    ...{ replaces: takes ? null : (other?.id ?? null), withdraws: takes ? other.id : null },
  })
}

const add = (one: Said, made: Made): void => {
  const judgement = made.judgements[one.pick % Math.max(1, made.judgements.length)]
  const decision = made.decisions[one.pick % Math.max(1, made.decisions.length)]
  if (one.sort === 'judgement') made.judgements.push(judged(one, made))
  if (one.sort === 'undo of a judgement' && judgement !== undefined) made.judgements.push(undone(one, judgement))
  if (one.sort === 'merge' || one.sort === 'split') made.decisions.push(decided(one, one.sort))
  if (one.sort === 'undo' && decision !== undefined)
    made.decisions.push(decisionOf({ kind: 'undo', parts: [], withdraws: decision.id, ...one.by }))
  const coding = { source: 'source_1', words: 'Orrin is our friend.', target: 'Orrin', frame: 'partner' }
  const status = one.ruling === 'conflict' ? 'accepted' : one.ruling === 'later' ? 'unreviewed' : 'rejected'
  if (one.sort === 'framing') made.codingReviews.push(codingReviewOf({ coding, status, ...one.by }))
  if (one.sort === 'claim') made.claimReviews.push(reviewed(one, status))
  if (one.sort === 'term') made.terms.push(termed(one, made))
  const byHand = made.byHand[one.pick % Math.max(1, made.byHand.length)]
  if (one.sort === 'by hand') made.byHand.push(added(one))
  if (one.sort === 'undo by hand' && byHand !== undefined) {
    const { id, sha256, words, text } = byHand
    made.byHand.push(handAnnotationOf({ sha256, words, text, laid: null, withdraws: id, ...one.by }))
  }
  if (one.sort === 'note') made.notes.push(noted(one, made))
  if (one.sort === 'pass') made.finishedPasses.push(finishedPassOf({ finished: true, ...one.by }))
}

const distinct = <One extends { readonly id: string }>(all: readonly One[]): One[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
]

const allOf = (all: readonly Said[]): AllDecisions => {
  const made: Made = {
    decisions: [],
    judgements: [],
    codingReviews: [],
    claimReviews: [],
    byHand: [],
    finishedPasses: [],
    terms: [],
    notes: [],
  }
  for (const one of all) add(one, made)
  return {
    ...{ decisions: distinct(made.decisions), judgements: distinct(made.judgements) },
    ...{ codingReviews: distinct(made.codingReviews), finishedPasses: distinct(made.finishedPasses) },
    ...{ claimReviews: distinct(made.claimReviews), byHand: distinct(made.byHand) },
    terms: distinct(made.terms),
    notes: distinct(made.notes),
  }
}

const withStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
  const store = await openStore({ file: ':memory:', create: true })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

const standingIn = async (store: Store) => {
  const judgements = standingJudgements(await store.judgements())
  const find = standingOf(judgements)
  return {
    judgements,
    disputes: CLAIMS.flatMap((a) => CLAIMS.map((b) => find([[a, b]]))),
    decisions: standingDecisions(await store.decisions()),
    reviews: standingReviews(await store.codingReviews()),
    terms: standingTerms(await store.terms()),
    notes: standingNotes(await store.notes()),
    claims: standingClaimReviews(await store.claimReviews()),
    byHand: standingByHand(await store.byHand()),
  }
}

const textsOf = (store: Store) => exportDecisions(store)

describe('any decisions', () => {
  it('come back equal to the byte, stand as they stood in whatever order they came, and come once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(said, { maxLength: 14 }), fc.infiniteStream(fc.nat()), async (all, order) => {
        const [files, standing] = await withStore(async (store) => {
          await store.putAllDecisions(allOf(all))
          return [await textsOf(store), await standingIn(store)] as const
        })
        const lines = files.flatMap(({ file, text }) =>
          text
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => ({ file, text: `${line}\n`, at: order.next().value ?? 0 })),
        )
        const shuffled = lines.toSorted((a, b) => a.at - b.at)
        await withStore(async (store) => {
          const half = Math.floor(shuffled.length / 2)
          for (const some of [shuffled.slice(0, half), shuffled.slice(half), shuffled])
            expect((await importDecisions(store, some)).refused).toEqual([])
          expect(await textsOf(store)).toEqual(files)
          expect(await standingIn(store)).toEqual(standing)
          const again = await importDecisions(store, files)
          expect(again.known).toBe(lines.length)
          expect(Object.values(again.added).every((count) => count === 0)).toBe(true)
        })
      }),
      { numRuns: 60 },
    )
  })

  it('are refused where a byte that means something was altered, and all others are kept', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(said, { minLength: 3, maxLength: 6 }), fc.nat(), async (all, at) => {
        const files = await withStore(async (store) => {
          await store.putAllDecisions(allOf(all))
          return textsOf(store)
        })
        const [first] = files
        if (first === undefined) return
        const place = at % first.text.length
        const sign = first.text[place] ?? ''
        if (!/[a-z0-9]/i.test(sign)) return
        const altered = `${first.text.slice(0, place)}${sign === '7' ? '3' : '7'}${first.text.slice(place + 1)}`
        await withStore(async (store) => {
          const { refused, added } = await importDecisions(store, [{ file: first.file, text: altered }])
          expect(refused).toHaveLength(1)
          expect(Object.values(added).reduce((sum, count) => sum + count, 0)).toBe(first.ids.length - 1)
        })
      }),
      { numRuns: 60 },
    )
  })
})
