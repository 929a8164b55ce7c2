import type { EntityLabel } from './layers.ts'

/** A name under which one source mentions somebody or something, and how often. */
export interface NameInSource {
  readonly source: string
  readonly label: EntityLabel
  readonly name: string
  readonly mentions: number
}

/** Why a name belongs to an entity: the name that it is linked to, by which rule, how surely (0…1), or by whose decision. */
export interface NameLink {
  readonly to: string
  readonly rule: string
  readonly score: number
  readonly decision: string | null
}

/** A name of an entity over all sources. `key` is the same for all ways to write it; the first name has no link. */
export interface EntityName {
  readonly key: string
  readonly label: EntityLabel
  readonly name: string
  readonly sources: readonly string[]
  readonly mentions: number
  readonly link: NameLink | null
}

/** Who or what is mentioned, across sources: names that rules or people hold for one, the fullest first. */
export interface Entity {
  readonly id: string
  readonly label: EntityLabel
  readonly name: string
  readonly names: readonly EntityName[]
}

/** "The  U.S. Senate" and "U.S. senate" are one name: no case, accents, punctuation, nor an article before it. */
export const bareName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')

const KEY = 'name:'

/** What decisions call a name: its label and its bare words ("name:PERSON:ada lindholm"). */
export const nameKey = ({ label, name }: { readonly label: EntityLabel; readonly name: string }): string =>
  `${KEY}${label}:${bareName(name)}`

/** Whether a part of a decision speaks of names, not of claims. */
export const isNameKey = (id: string): boolean => id.startsWith(KEY)
