import { eventClasses } from '../../lexicon/event-classes.ts'
import { stem } from '../../lexicon/stem.ts'
import { verbLemma } from '../../lexicon/verb-lemma.ts'
import { synonymsOf } from '../../lexicon/wordnet.ts'

/** Particles that make another verb of one: what "in", "on" and "to" open is mostly a place or an object. */
const PARTICLES = new Set('off out up down away over back apart together ahead through'.split(' '))

/** The classes of a verb with its particle, by the words that WordNet gives it for; null where it is no such verb. */
export function particleVerb(norm: string, particle: string): readonly string[] | null {
  if (!PARTICLES.has(particle)) return null
  const others = synonymsOf(`${verbLemma(norm)}_${particle}`)
  const classes = others.flatMap((other) => eventClasses(stem(other)))
  return classes.length > 0 ? [...new Set(classes)].slice(0, 1) : null
}
