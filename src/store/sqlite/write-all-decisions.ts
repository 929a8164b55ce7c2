import type { Database } from 'better-sqlite3'
import type { AllDecisions } from '../store.ts'
import { writeByHand } from './by-hand.ts'
import { writeClaimReviews } from './claim-reviews.ts'
import { writeCodingReviews } from './coding-reviews.ts'
import { writeDecision } from './decisions.ts'
import { writeFinishedPass } from './finished-passes.ts'
import { writeJudgement } from './judgements.ts'
import { writeNote } from './notes.ts'
import { writeTerm } from './same-terms.ts'

/** Adds decisions of any sorts. */
export const writeAllDecisions = (database: Database, all: Partial<AllDecisions>): void => {
  for (const decision of all.decisions ?? []) writeDecision(database, decision)
  for (const judgement of all.judgements ?? []) writeJudgement(database, judgement)
  writeCodingReviews(database, all.codingReviews ?? [])
  writeClaimReviews(database, all.claimReviews ?? [])
  writeByHand(database, all.byHand ?? [])
  for (const pass of all.finishedPasses ?? []) writeFinishedPass(database, pass)
  for (const term of all.terms ?? []) writeTerm(database, term)
  for (const note of all.notes ?? []) writeNote(database, note)
}
