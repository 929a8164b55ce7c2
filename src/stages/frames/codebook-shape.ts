import { z } from '../../pipeline/index.ts'

/** The groups of patterns of a frame. Hints count only beside a strong or weak cue; inhibitors take cues away. */
export type Group = 'strong' | 'weak' | 'hints' | 'inhibitors'

/** Every group, in the order in which a frame lists them. */
export const GROUPS: readonly Group[] = ['strong', 'weak', 'hints', 'inhibitors']

/** What a codebook frames: countries, whatever is named, or one subject for all. */
export type TargetKind = 'countries' | 'entities' | 'topic'

/** Past these a codebook is no work of a person, and could make a run slow by its sheer size. */
const MOST_FRAMES = 200
const MOST_LISTS = 200
const MOST_WORDS = 2000
const LONGEST_CUE = 400

const WEIGHT = z.number().min(0).max(1)
const CUE = z.string().max(LONGEST_CUE, { error: `a cue has at most ${LONGEST_CUE} characters; move words to a list` })
const PATTERNS = z.array(CUE).default([])
const SENTENCES = z.array(z.string().min(1)).min(1)

const FRAME_SHAPE = z.strictObject({
  frame: z.string().min(1),
  definition: z.string(),
  examples: SENTENCES,
  'counter-examples': SENTENCES,
  note: z.string().default(''),
  mutual: z.boolean().default(false),
  'of-others': z.boolean().default(false),
  strong: z.array(CUE).min(1),
  weak: PATTERNS,
  hints: PATTERNS,
  inhibitors: PATTERNS,
})

/** The shape of a codebook file. */
export const CODEBOOK_SHAPE = z.strictObject({
  name: z.string().min(1),
  version: z.number().int().positive(),
  targets: z.enum(['countries', 'entities', 'topic']).default('countries'),
  topic: z.string().min(1).optional(),
  threshold: WEIGHT.default(0.5),
  continued: WEIGHT.optional(),
  weights: z
    .strictObject({ strong: WEIGHT, weak: WEIGHT, hints: WEIGHT })
    .default({ strong: 0.7, weak: 0.3, hints: 0.25 }),
  lists: z
    .record(z.string(), z.array(z.string()).max(MOST_WORDS))
    .refine((lists) => Object.keys(lists).length <= MOST_LISTS, { error: `expected at most ${MOST_LISTS} lists` })
    .default({}),
  frames: z.array(FRAME_SHAPE).min(1).max(MOST_FRAMES),
})

/** A codebook as its file gives it. */
export type CodebookData = z.output<typeof CODEBOOK_SHAPE>
