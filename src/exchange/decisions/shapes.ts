import { z } from 'zod'
import type {
  Carried,
  ClaimEdit,
  ClaimReview,
  Coding,
  CodingReview,
  DateInterval,
  Decision,
  FinishedPass,
  Judgement,
  Note,
  NoteSubject,
  SameTerm,
  Span,
  Value,
} from '../../domain/index.ts'
import { REASONS, termsOf } from '../../domain/index.ts'

/** An id, or a name that is not empty. */
export const id = z.string().min(1)
const ids = z.array(id)

/** What every decision says of itself. */
export const SIGNED = { note: z.string(), person: z.string().min(1), decidedAt: z.iso.datetime() }

/** Which decision of an earlier reading this one repeats. */
export const CARRIED: z.ZodType<Carried> = z.strictObject({ from: id, proof: z.enum(['exact', 'moved', 'edited']) })

/** A merge, a split, or an undo of either. */
export const DECISION: z.ZodType<Omit<Decision, 'id'>> = z
  .strictObject({
    ...{ decidedAt: SIGNED.decidedAt, person: SIGNED.person, kind: z.enum(['merge', 'split', 'undo']) },
    ...{ parts: z.array(ids), withdraws: id.nullable(), note: SIGNED.note, carried: CARRIED.exactOptional() },
  })
  .refine(({ kind, withdraws }) => (kind === 'undo') === (withdraws !== null), 'only an undo withdraws, and each does')

/** What somebody said of a dispute. */
export const JUDGEMENT: z.ZodType<Omit<Judgement, 'id'>> = z
  .strictObject({
    ...{ decidedAt: SIGNED.decidedAt, person: SIGNED.person, dispute: id },
    ruling: z.enum(['conflict', 'no-conflict', 'later']).nullable(),
    ...{ reason: z.enum(REASONS).nullable(), right: z.string().nullable(), note: SIGNED.note },
    noneRight: z.literal(true).exactOptional(),
    ...{ blind: z.literal(true).exactOptional(), overrules: ids.exactOptional(), carried: CARRIED.exactOptional() },
    ...{ withdraws: id.nullable(), pairs: z.array(z.tuple([id, id])) },
  })
  .refine(({ ruling, withdraws }) => (ruling === null) === (withdraws !== null), 'only an undo rules nothing')
  .refine(
    ({ ruling, right, noneRight }) => noneRight === undefined || (ruling === 'conflict' && right === null),
    'none is right only in a conflict of which no value is right',
  )

const CODING: z.ZodType<Coding> = z.strictObject({ source: id, target: id, frame: id, words: z.string() })

/** What somebody said of a framing. */
export const CODING_REVIEW: z.ZodType<Omit<CodingReview, 'id'>> = z.strictObject({
  ...{ decidedAt: SIGNED.decidedAt, person: SIGNED.person, status: z.enum(['accepted', 'rejected', 'unreviewed']) },
  ...{ note: SIGNED.note, coding: CODING, carried: CARRIED.exactOptional() },
})

/** A place in code points. */
export const SPAN: z.ZodType<Span> = z.strictObject({ start: z.int().min(0), end: z.int().min(0) })

const VALUES = ['interval', 'date', 'entity', 'place', 'truth', 'wording', 'term'] as const

/** What a value holds beside its type is checked by the id of the line, which is a hash of all of it. */
export const VALUE = z.looseObject({ type: z.enum(VALUES) }) as unknown as z.ZodType<Value>

const EDIT: z.ZodType<ClaimEdit> = z.strictObject({
  ...{ words: SPAN, text: z.string(), value: VALUE },
  time: (VALUE as unknown as z.ZodType<DateInterval>).nullable(),
  ...{ speaker: z.string().nullable(), subject: z.string().nullable(), follows: z.boolean().nullable() },
})

/** What somebody said of a claim. */
export const CLAIM_REVIEW: z.ZodType<Omit<ClaimReview, 'id'>> = z.strictObject({
  ...{ decidedAt: SIGNED.decidedAt, person: SIGNED.person, claim: id, sha256: z.hash('sha256'), words: z.string() },
  ...{ status: z.enum(['accepted', 'rejected', 'edited', 'unreviewed']), edit: EDIT.nullable() },
  ...{ withdraws: id.nullable(), act: id, note: SIGNED.note, carried: CARRIED.exactOptional() },
})

/** That somebody has finished a blind pass. */
export const FINISHED_PASS: z.ZodType<Omit<FinishedPass, 'id'>> = z.strictObject({
  ...{ decidedAt: SIGNED.decidedAt, person: SIGNED.person, finished: z.literal(true), note: SIGNED.note },
})

/** That words mean the same. */
export const SAME_TERM: z.ZodType<Omit<SameTerm, 'id'>> = z
  .strictObject({
    ...{ decidedAt: SIGNED.decidedAt, person: SIGNED.person, words: z.array(z.string()) },
    ...{ judgement: id.nullable(), withdraws: id.nullable(), note: SIGNED.note },
  })
  .refine(({ words, withdraws }) => words.length === 0 || withdraws === null, 'an undo has no words')
  .refine(({ words, withdraws }) => words.length > 1 || withdraws !== null, 'at least two words mean the same')
  .refine(({ words }) => termsOf(words).join('\n') === words.join('\n'), 'words are in lower case, sorted, each once')

const PAIRS = z.array(z.tuple([id, id])).min(1)

const SUBJECT: z.ZodType<NoteSubject> = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('source'), source: id }),
  z.strictObject({ on: z.literal('claim'), claim: id }),
  z.strictObject({ on: z.literal('dispute'), pairs: PAIRS }),
])

/** A version of a note on a source, a claim or a dispute. */
export const NOTE: z.ZodType<Omit<Note, 'id'>> = z
  .strictObject({
    ...{ decidedAt: SIGNED.decidedAt, person: SIGNED.person, subject: SUBJECT, words: z.string(), text: z.string() },
    ...{ replaces: id.nullable(), withdraws: id.nullable(), act: id, note: SIGNED.note },
    carried: CARRIED.exactOptional(),
  })
  .refine(({ text, withdraws }) => (text === '') === (withdraws !== null), 'only a withdrawal has no text')
  .refine(({ replaces, withdraws }) => replaces === null || withdraws === null, 'a withdrawal replaces nothing')
