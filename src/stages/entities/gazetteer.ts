import type { EntityLabel } from '../../domain/index.ts'
import { COUNTRIES } from '../../lexicon/countries.ts'
import { KNOWN_EVENTS } from '../../lexicon/known-events.ts'
import { KNOWN_ORGANISATIONS } from '../../lexicon/organisations.ts'
import { CITIES, REGIONS, STATES } from '../../lexicon/places.ts'
import type { Word } from './words.ts'

/** A name known beforehand. */
interface Known {
  readonly parts: readonly string[]
  readonly label: EntityLabel
  readonly name: string
}

const PART = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{N}]/gu

const index = new Map<string, Known[]>()

const add = (written: string, label: EntityLabel, name: string): void => {
  const parts = written.match(PART) ?? []
  const first = parts[0] ?? ''
  index.set(
    first,
    [...(index.get(first) ?? []), { parts, label, name }].sort((a, b) => b.parts.length - a.parts.length),
  )
}

for (const country of COUNTRIES) {
  for (const written of [country.name, ...country.aliases]) add(written.replace(/^the /, ''), 'GPE', country.name)
  add(country.capital, 'GPE', country.capital)
}
for (const city of [...CITIES, ...STATES]) add(city, 'GPE', city)
for (const region of REGIONS) add(region, 'LOC', region)
for (const event of KNOWN_EVENTS) add(event, 'EVENT', event)
for (const organisation of KNOWN_ORGANISATIONS) add(organisation, 'ORG', organisation)

/** A known name that begins at a word: one past its last word, its label and its usual name. */
export interface Hit {
  readonly to: number
  readonly label: EntityLabel
  readonly name: string
}

/** The longest known name that begins at word `at`. */
export const knownAt = (words: readonly Word[], at: number): Hit | null => {
  for (const { parts, label, name } of index.get(words[at]?.text ?? '') ?? [])
    if (parts.every((part, offset) => words[at + offset]?.text === part)) return { to: at + parts.length, label, name }
  return null
}
