import { CRAFT_NOUNS, PRODUCT_NOUNS } from '../../../lexicon/name-cues.ts'
import type { Context } from '../context.ts'
import type { Rule } from './rule.ts'

/** "The tanker Mira Sol", "the cough medicine Velarin": a thing, and no mention of any label. */
const isThing = ({ before, titles }: Context): boolean =>
  titles.length === 0 && (CRAFT_NOUNS.has(before) || PRODUCT_NOUNS.has(before))

/** What speaks against every label. */
export const THING_RULES: readonly Rule[] = (['PERSON', 'ORG', 'GPE', 'LOC'] as const).map((label) => ({
  label,
  weight: -5,
  holds: isThing,
}))
