import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { UsageError } from '../plain-error.ts'

const KIND = z.enum(['number', 'date', 'identity', 'place', 'polarity', 'quote', 'attribution', 'terminology'])
const LABEL = z.enum(['PERSON', 'ORG', 'GPE', 'LOC', 'LAW', 'EVENT', 'FACILITY'])

/** A place in an article: an exact piece of its file; `occurrence` counts from 1 where it stands there more than once. */
const ANCHOR = z.object({ file: z.string(), quote: z.string().min(1), occurrence: z.int().positive().default(1) })
const NUMBER = z.number().nullish().default(null)
const DAY = z.string().nullable()
/** Rows of spans may be left to taste: neither asked for nor false. */
const SPAN = ANCHOR.extend({ optional: z.boolean().default(false) })

/** Two places that a careful reader holds against each other; `also` are further anchors, `soft` is a matter of judgement. */
const PAIR = z
  .object({
    id: z.string(),
    relation: z.enum(['conflict', 'reconciled', 'compatible']),
    type: KIND,
    kinds: z.array(KIND).optional(),
    a: ANCHOR,
    b: ANCHOR,
    also: z.array(ANCHOR.extend({ side: z.enum(['a', 'b']) })).default([]),
    soft: z.boolean().default(false),
  })
  .transform((pair) => ({ ...pair, kinds: pair.kinds ?? [pair.type] }))

const GOLD = z.object({
  pairs: z.array(PAIR),
  sentences: z.array(SPAN.extend({ role: z.string().optional() })).default([]),
  entities: z.array(SPAN.extend({ label: LABEL })).default([]),
  quantities: z
    .array(SPAN.extend({ value: NUMBER, low: NUMBER, high: NUMBER, unit: z.string(), approx: z.string().optional() }))
    .default([]),
  times: z.array(SPAN.extend({ from: DAY, to: DAY })).default([]),
  speakers: z.array(SPAN.extend({ speaker: z.string().nullable() })).default([]),
  frames: z
    .array(
      SPAN.extend({ frames: z.array(z.string()), target: z.string().optional(), holder: z.string().default('author') }),
    )
    .default([]),
})

export type Anchor = z.infer<typeof ANCHOR>
export type GoldPair = z.infer<typeof PAIR>

/** What a careful reader finds in the articles of one topic (annotations/README.md). */
export type GoldTopic = z.infer<typeof GOLD> & { readonly name: string }

/** The topics of a folder, by name: each is a folder with a `gold.json`. */
export function readGold(folder: string): readonly GoldTopic[] {
  const topics = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'gold.json')))
        .map(({ name }) => name)
        .sort()
    : []
  if (topics.length === 0)
    throw new UsageError(
      `No folder with a gold.json lies in "${folder}". Name the folder that holds one folder for each topic.`,
    )
  return topics.map((name) => ({ name, ...goldIn(join(folder, name, 'gold.json')) }))
}

function goldIn(file: string): z.infer<typeof GOLD> {
  const gold = GOLD.safeParse(parsed(file))
  if (gold.success) return gold.data
  const [issue] = gold.error.issues
  throw new UsageError(`"${file}" is no gold: ${issue?.path.join('.') || 'the whole'}: ${issue?.message}.`)
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`"${file}" is no JSON: ${error.message}.`)
    throw error
  }
}
