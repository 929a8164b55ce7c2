import type { Layers } from '../../domain/index.ts'
import type { DocumentContext } from '../../pipeline/stage.ts'
import type { Antecedent } from './antecedents.ts'
import { type Gender, genderOf, gendersByTitle } from './genders.ts'
import type { Item } from './items.ts'
import { titleHolders } from './title-holders.ts'

/** What one passage named and who spoke there. */
interface Turn {
  readonly antecedents: readonly Antecedent[]
  readonly speakers: Antecedent[]
}

/** What is known of a document while it is read from passage to passage: `items` are those of the current one. */
export interface Memory {
  readonly document: DocumentContext
  readonly genders: Map<string, Gender>
  readonly holders: (wanted: readonly string[], start: number) => string | null
  readonly turns: Turn[]
  items: readonly Item[]
}

/** How many passages back a pronoun may reach. */
const REACH = 6

/** The memory of a document before its first passage. */
export const emptyMemory = (document: DocumentContext, entities: readonly Layers['entity'][]): Memory => ({
  document,
  genders: gendersByTitle(entities),
  holders: titleHolders(entities),
  turns: [],
  items: [],
})

/** Whom a passage is about: its subject, else the first name, else the first role. */
const foremost = (named: readonly Antecedent[]): Antecedent | undefined =>
  named.find((one) => one.subject) ?? named.find((one) => one.proper) ?? named[0]

/** Who of the given kind was named or spoke last before item `at` of the current passage. */
const latest = (memory: Memory, at: number, usable: (one: Antecedent) => boolean): Antecedent | null => {
  for (let back = 0; back < Math.min(REACH, memory.turns.length); back += 1) {
    const { antecedents = [], speakers = [] } = memory.turns.at(-1 - back) ?? {}
    const named = back === 0 ? antecedents.filter((one) => one.at < at) : antecedents
    const found = speakers.findLast(usable) ?? foremost(named.filter(usable))
    if (found !== undefined) return found
  }
  return null
}

const agrees = ({ genders }: Memory, { name }: Antecedent, gender: Gender): boolean =>
  (genders.get(name) ?? genderOf(name) ?? gender) === gender

/** Whom "he" or "she" at item `at` means. Whoever was once called "she" stays a woman: it tells later pronouns apart. */
export const personFor = (memory: Memory, gender: Gender, at: number): string | null => {
  const found = latest(memory, at, (one) => one.kind === 'person' && agrees(memory, one, gender))
  if (found !== null && !memory.genders.has(found.name)) memory.genders.set(found.name, gender)
  return found?.name ?? null
}

/** What "it" at item `at` means. */
export const thingFor = (memory: Memory, at: number): string | null =>
  latest(memory, at, (one) => one.kind === 'thing')?.name ?? null

/** Whom "they" at item `at` means: people in the plural or a body that spoke, else any body. */
export const groupFor = (memory: Memory, at: number): string | null =>
  latest(memory, at, (one) => one.kind === 'group' || one.body === true)?.name ?? thingFor(memory, at)

/** The subject of the clause before item `at` in the current passage: who spoke there, else its first subject. */
export const sharedSubject = (memory: Memory, at: number): string | null => {
  const turn = memory.turns.at(-1)
  return turn?.speakers.at(-1)?.name ?? turn?.antecedents.find((one) => one.subject && one.at < at)?.name ?? null
}

/** The person named foremost in the current passage before item `at`. */
export const personNamed = (memory: Memory, at: number): string | null =>
  foremost(memory.turns.at(-1)?.antecedents.filter((one) => one.kind === 'person' && one.at < at) ?? [])?.name ?? null
