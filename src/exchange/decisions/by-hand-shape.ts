import { z } from 'zod'
import type {
  ClaimBody,
  DateInterval,
  EntityBody,
  FrameBody,
  HandAnnotation,
  Laid,
  SpeechBody,
} from '../../domain/index.ts'
import { CARRIED, id, SIGNED, SPAN, VALUE } from './shapes.ts'

const NAMES = z.array(z.string())
const WORDS = z.string().nullable()
const PLACE = SPAN.refine(({ start, end }) => start < end, 'a place holds at least one sign')

const ENTITY: z.ZodType<EntityBody> = z.strictObject({
  label: z.enum(['PERSON', 'ORG', 'GPE', 'LOC', 'LAW', 'EVENT', 'FACILITY']),
  ...{ name: id, titles: NAMES },
})

const SPEECH: z.ZodType<SpeechBody> = z.strictObject({ speaker: WORDS, cue: WORDS, direct: z.boolean(), clause: PLACE })

const FRAME: z.ZodType<FrameBody> = z.strictObject({
  ...{ frame: id, target: id, holder: id, polarity: z.enum(['asserted', 'denied']) },
  ...{ shift: z.enum(['from', 'to']).nullable(), score: z.number(), cues: z.array(PLACE), codebook: id },
})

const CLAIM: z.ZodType<ClaimBody> = z.strictObject({
  ...{ slot: id, value: VALUE, words: PLACE },
  subject: z.strictObject({
    ...{ head: WORDS, names: NAMES, classes: NAMES, arguments: NAMES, stems: NAMES, context: NAMES },
  }),
  figure: z.enum(['event', 'running', 'level', 'rate', 'share', 'change', 'plan', 'limit']).nullable(),
  ...{ place: WORDS, time: (VALUE as unknown as z.ZodType<DateInterval>).nullable(), scope: WORDS, speaker: WORDS },
  commitment: z.enum(['asserted', 'reported', 'doubted', 'rejected']),
  polarity: z.enum(['affirmed', 'denied']),
  modality: z.enum(['actual', 'planned', 'possible']),
})

const LAID: z.ZodType<Laid> = z.discriminatedUnion('layer', [
  z.strictObject({ layer: z.literal('claim'), span: PLACE, body: CLAIM }),
  z.strictObject({ layer: z.literal('entity'), span: PLACE, body: ENTITY }),
  z.strictObject({ layer: z.literal('speech'), span: PLACE, body: SPEECH }),
  z.strictObject({ layer: z.literal('frame'), span: PLACE, body: FRAME }),
])

/** What somebody added by hand to what was read of a text. */
export const BY_HAND: z.ZodType<Omit<HandAnnotation, 'id'>> = z
  .strictObject({
    ...{ decidedAt: SIGNED.decidedAt, person: SIGNED.person, sha256: z.hash('sha256'), words: PLACE, text: id },
    ...{ laid: LAID.nullable(), withdraws: id.nullable(), note: SIGNED.note },
    carried: CARRIED.exactOptional(),
  })
  .refine(({ laid, withdraws }) => (laid === null) === (withdraws !== null), 'only an undo lays nothing')
