import { contains, type Layers } from '../../domain/index.ts'
import type { DocumentContext } from '../../pipeline/index.ts'
import type { CountryMention } from './countries.ts'
import type { Unit } from './reading.ts'
import type { Question } from './target.ts'

/** Every name of a document as a codebook of entities asks for it: by the fullest name of whom or what it means. */
export const mentionsOfEntities = (entities: readonly Layers['entity'][]): readonly CountryMention[] =>
  entities.map(({ span, body }) => ({ span, country: body.name, form: 'name' }))

const TITLE_WEIGHT = 2
/** Most places are named because something happened there, and most speakers because they said something of it. */
const ASIDE_WEIGHT = 0.5
const PLACES: ReadonlySet<string> = new Set(['GPE', 'LOC', 'FACILITY'])
/** A document that names many once each is about none of them. */
const LEAST_WEIGHT = 2
const LEAST_LEAD = 1.25
const LOCATIVES: ReadonlySet<string> = new Set(['in', 'at', 'near', 'off', 'around'])

/** What tells what a document is about. */
interface Material {
  readonly document: DocumentContext
  readonly entities: readonly Layers['entity'][]
  readonly speeches: readonly Layers['speech'][]
}

/** The name that a document mentions most, above all in its title; null where none stands out. */
export const mainEntity = ({ document: { title }, entities, speeches }: Material): string | null => {
  const speakers = new Set(speeches.map(({ body }) => body.speaker))
  const weights = new Map<string, number>()
  for (const { body } of entities) {
    const weight = PLACES.has(body.label) || speakers.has(body.name) ? ASIDE_WEIGHT : 1
    const before = weights.get(body.name) ?? (title?.includes(body.name) === true ? TITLE_WEIGHT * weight : 0)
    weights.set(body.name, before + weight)
  }
  const [first, second] = [...weights].sort(([, a], [, b]) => b - a)
  const standsOut = first !== undefined && first[1] >= LEAST_WEIGHT && first[1] >= LEAST_LEAD * (second?.[1] ?? 0)
  return standsOut ? first[0] : null
}

interface Near {
  readonly name: string
  readonly distance: number
}

/** Whether a name stands behind "by" or "in": whoever did it, and where, is not whom it is said of. */
const isAside = (units: readonly Unit[], index: number, cueEnd: number): boolean =>
  LOCATIVES.has(units[index - 1]?.norm ?? '') ||
  (index >= cueEnd && units.slice(Math.max(0, index - 2), index).some(({ norm }) => norm === 'by'))

/** The names of a sentence by their distance from the strongest cue; whoever takes the view, did it or suffers is none. */
const namesByDistance = ({ found, sentence, holder }: Question): readonly Near[] => {
  const { from, to } = found.strongest
  const others = new Set(found.cues.map(({ other }) => other))
  return sentence.units
    .flatMap((unit, index): Near[] => {
      const isHolder =
        holder.name.includes(unit.country ?? '') || (holder.words !== null && contains(holder.words, unit.span))
      if (unit.country === null || isHolder || others.has(index)) return []
      if (isAside(sentence.units, index, to)) return []
      return [{ name: unit.country, distance: index < from ? from - index : Math.max(0, index - to + 1) }]
    })
    .sort((a, b) => a.distance - b.distance)
}

/** The names that fill {target} in the cues of a sentence. */
const namesInCues = ({ found, sentence }: Question): readonly string[] =>
  [
    ...new Set(found.cues.flatMap(({ target }) => (target === null ? [] : [sentence.units[target]?.country ?? null]))),
  ].filter((name) => name !== null)

/**
 * Whom or what a codebook of entities frames: the name that the cues themselves hold, else the one that stands nearest
 * to them, else the one that the document is most about. Frames that are mutual have all that the cues hold, or two.
 */
export const framedEntities = (question: Question): readonly string[] => {
  const most = question.mutual ? 2 : 1
  const named = namesInCues(question)
  if (named.length > 0) return question.mutual ? named : named.slice(0, 1)
  const near = [...new Set(namesByDistance(question).map(({ name }) => name))]
  const {
    countries: { subject },
    holder,
  } = question
  if (near.length > 0) return near.slice(0, most)
  return subject === null || holder.name.includes(subject) ? [] : [subject]
}
