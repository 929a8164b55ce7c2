import type { z } from 'zod'
import type { AllDecisions, Reader } from '../../store/index.ts'
import { BY_HAND } from './by-hand-shape.ts'
import { CLAIM_REVIEW, CODING_REVIEW, DECISION, FINISHED_PASS, JUDGEMENT, NOTE, SAME_TERM } from './shapes.ts'

/** A sort of decisions in files: the file that holds them, what each line calls its type, its shape, and who reads it. */
interface Sort<One> {
  readonly file: string
  readonly type: string
  readonly shape: z.ZodType<Omit<One, 'id'>>
  readonly read: (reader: Reader) => Promise<readonly One[]>
}

/** All sorts of decisions: one more is one more entry. */
export const SORTS: { readonly [Name in keyof AllDecisions]: Sort<AllDecisions[Name][number]> } = {
  decisions: { file: 'merges.jsonl', type: 'decision', shape: DECISION, read: (reader) => reader.decisions() },
  judgements: { file: 'judgements.jsonl', type: 'judgement', shape: JUDGEMENT, read: (reader) => reader.judgements() },
  codingReviews: {
    ...{ file: 'framings.jsonl', type: 'framing', shape: CODING_REVIEW },
    read: (reader) => reader.codingReviews(),
  },
  claimReviews: {
    ...{ file: 'claims.jsonl', type: 'claim-review', shape: CLAIM_REVIEW },
    read: (reader) => reader.claimReviews(),
  },
  byHand: {
    ...{ file: 'annotations.jsonl', type: 'annotation', shape: BY_HAND },
    read: (reader) => reader.byHand(),
  },
  finishedPasses: {
    file: 'passes.jsonl',
    type: 'pass',
    shape: FINISHED_PASS,
    read: (reader) => reader.finishedPasses(),
  },
  terms: { file: 'terms.jsonl', type: 'same-term', shape: SAME_TERM, read: (reader) => reader.terms() },
  notes: { file: 'notes.jsonl', type: 'note', shape: NOTE, read: (reader) => reader.notes() },
}

/** The names of all sorts, in the order of the files. */
export const NAMES = Object.keys(SORTS) as readonly (keyof AllDecisions)[]
