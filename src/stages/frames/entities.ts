import { contains, type Layers } from '../../domain/index.ts'
import type { DocumentContext } from '../../pipeline/index.ts'
import type { CountryMention } from './countries.ts'
import type { Question } from './target.ts'

/** Every name of a document as a codebook of entities asks for it: by the fullest name of whom or what it means. */
export const mentionsOfEntities = (entities: readonly Layers['entity'][]): readonly CountryMention[] =>
  entities.map(({ span, body }) => ({ span, country: body.name, form: 'name' }))

const TITLE_WEIGHT = 2

/** The name that a document mentions most; one in its title counts twice more. Its own outlet and author are none. */
export const mainEntity = (
  { title, publisher, author }: DocumentContext,
  mentions: readonly CountryMention[],
): string | null => {
  const counts = new Map<string, number>()
  for (const { country } of mentions) {
    if (country === publisher || country === author) continue
    counts.set(country, (counts.get(country) ?? (title?.includes(country) === true ? TITLE_WEIGHT : 0)) + 1)
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a)
  return first?.[0] ?? null
}

interface Near {
  readonly name: string
  readonly distance: number
}

/** The names of a sentence by their distance from the strongest cue; whoever takes the view or suffers is none. */
const namesByDistance = ({ found, sentence, holder }: Question): readonly Near[] => {
  const { from, to } = found.strongest
  const others = new Set(found.cues.map(({ other }) => other))
  return sentence.units
    .flatMap((unit, index): Near[] => {
      const isHolder = unit.country === holder.name || (holder.words !== null && contains(holder.words, unit.span))
      if (unit.country === null || isHolder || others.has(index)) return []
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
  const { subject } = question.countries
  return near.length > 0 || subject === null ? near.slice(0, most) : [subject]
}
