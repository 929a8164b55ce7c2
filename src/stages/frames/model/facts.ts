import type { CodingFacts } from '../../../domain/index.ts'
import { isFunctionWord } from '../../../lexicon/function-words.ts'
import type { Codebook } from '../codebook.ts'
import type { Passage, ReadDocument } from '../document.ts'
import { type Evidence, evidenceIn } from '../evidence.ts'
import { framesOf } from '../frames-of.ts'
import type { Unit } from '../reading.ts'
import { type CodebookWords, codebookWords } from './codebook-words.ts'
import { wordsOf } from './words-of.ts'

/** What the cue rules say of one frame in one passage, also below their threshold. */
interface Weighed {
  readonly evidence: Evidence
  readonly targets: readonly string[]
}

/** One question of coding in a document: `at` is the index of the passage. */
export interface Asked {
  readonly at: number
  readonly frame: string
  readonly target: string
}

/** Answers what is known of questions of one document; `evidence` is what the cue rules found of a frame in a passage. */
export interface Facts {
  readonly of: (asked: Asked) => CodingFacts
  readonly evidence: (at: number, frame: string) => Evidence | null
}

type Feature = readonly [name: string, value: number]

/** The log-odds of a cue score of 1, and less those of none: the rules are believed so far, and moved by codings only. */
const BELIEF = 3

const priorOf = (score: number, threshold: number): number => {
  if (score === 0) return -BELIEF
  return score >= threshold
    ? (BELIEF * (score - threshold)) / (1 - threshold || 1)
    : (BELIEF * (score - threshold)) / threshold
}

const FIRST_PERSON = new Set(['we', 'us', 'our', 'ours', 'ourselves'])
const EDGE = 0.1
const LONG = 30

const flag = (name: string, holds: boolean): readonly Feature[] => (holds ? [[name, 1]] : [])

const contextOf = ({ countries, passages }: ReadDocument, at: number, target: string): readonly Feature[] => {
  const passage = passages[at]
  if (passage === undefined) return []
  const { units, speeches } = passage.sentence
  const place = at / Math.max(1, passages.length - 1)
  return [
    ...flag(`role ${passage.role}`, passage.role !== 'body'),
    ...flag(
      'target named',
      units.some(({ country }) => country === target),
    ),
    ...flag(
      'other country named',
      units.some(({ country }) => country !== null && country !== target),
    ),
    ...flag('target is subject', countries.subject === target),
    ...flag(
      'first person',
      units.some(({ norm }) => FIRST_PERSON.has(norm)),
    ),
    ...flag(
      'in quotation',
      speeches.some(({ body }) => body.direct),
    ),
    ...flag(
      'in report',
      speeches.some(({ body }) => !body.direct),
    ),
    ...flag('opening', place <= EDGE),
    ...flag('ending', place >= 1 - EDGE),
    ['length', Math.min(1, units.length / LONG)],
  ]
}

const cueFeatures = (weighed: Weighed | undefined, target: string): readonly Feature[] => {
  if (weighed === undefined) return []
  const { evidence, targets } = weighed
  if (!targets.includes(target)) return [['cue of another country', evidence.score]]
  return [
    ['cue score', evidence.score],
    ...flag(
      'strong cue',
      evidence.cues.some(({ meaning }) => meaning.group === 'strong'),
    ),
    ...flag(
      'hint',
      evidence.cues.some(({ meaning }) => meaning.group === 'hints'),
    ),
    ...flag('several cues', evidence.cues.length > 1),
    ...evidence.cues.map(({ meaning }): Feature => [`pattern ${meaning.pattern}`, 1]),
  ]
}

const scoreFor = (weighed: Weighed | undefined, target: string): number =>
  weighed?.targets.includes(target) ? weighed.evidence.score : 0

/** How many different words of a sentence stand in a set, damped: 0 → 0, 1 → 0.5, many → 1. */
const shareIn = (units: readonly Unit[], known: ReadonlySet<string> | undefined): number => {
  const telling = units.filter(({ norm, country, named }) => country === null && !named && !isFunctionWord(norm))
  const hits = new Set(
    telling.map(({ keys }) => keys.find((key) => known?.has(key))).filter((key) => key !== undefined),
  )
  return hits.size / (1 + hits.size)
}

/** Remembers the last answer: all frames of a sentence are asked one after the other. */
const remembered = <Answer>(answer: (at: number, target: string) => Answer) => {
  let last: { readonly at: number; readonly target: string; readonly answer: Answer } | null = null
  return (at: number, target: string): Answer => {
    if (last === null || last.at !== at || last.target !== target) last = { at, target, answer: answer(at, target) }
    return last.answer
  }
}

/** A document with what the cue rules say of each passage. */
interface WeighedDocument {
  readonly document: ReadDocument
  readonly weighed: readonly ReadonlyMap<string, Weighed>[]
}

const NONE: ReadonlySet<string> = new Set()

const weigh = (codebook: Codebook, { sentence }: Passage, countries: ReadDocument['countries']) => {
  const all = evidenceIn({ ...codebook, threshold: 0 }, sentence, NONE)
  return new Map(
    all.map((evidence) => {
      const targets = framesOf(evidence, all, { codebook, sentence, countries }).map((body) => body.target)
      return [evidence.frame, { evidence, targets }] as const
    }),
  )
}

/** What cues in and around a passage, and words that the codebook uses of a frame, say of it. */
const featuresOfFrame = (
  { document, weighed }: WeighedDocument,
  { cues, explanations }: CodebookWords,
  { at, frame, target }: Asked,
): readonly Feature[] => {
  const units = document.passages[at]?.sentence.units ?? []
  const others = [...(weighed[at] ?? [])].filter(([other]) => other !== frame)
  return [
    ['any', 1],
    ...cueFeatures(weighed[at]?.get(frame), target),
    ['cue of another frame', Math.max(0, ...others.map(([, found]) => scoreFor(found, target)))],
    ['cue of the sentence before', scoreFor(weighed[at - 1]?.get(frame), target)],
    ['cue of the sentence after', scoreFor(weighed[at + 1]?.get(frame), target)],
    ['words of cues', shareIn(units, cues.get(frame))],
    ['words of the definition', shareIn(units, explanations.get(frame))],
  ]
}

/** Which lists of the codebook a passage has words of, and its context. */
const featuresOfPassage = (
  document: ReadDocument,
  { lists }: CodebookWords,
  { at, target }: Pick<Asked, 'at' | 'target'>,
): readonly Feature[] => {
  const units = document.passages[at]?.sentence.units ?? []
  return [
    ...[...lists].flatMap(([name, words]) => flag(`list ${name}`, shareIn(units, words) > 0)),
    ...contextOf(document, at, target),
  ]
}

/** Makes a reader of facts under a codebook. */
export const factsReader = (codebook: Codebook): ((document: ReadDocument) => Facts) => {
  const known = codebookWords(codebook)
  return (document) => {
    const weighed = document.passages.map((passage) => weigh(codebook, passage, document.countries))
    const around = remembered((at, target) => ({
      words: wordsOf(document.passages[at]?.sentence.units ?? [], target),
      features: featuresOfPassage(document, known, { at, target }),
    }))
    const of = (asked: Asked): CodingFacts => {
      const { at, frame, target } = asked
      const { words, features } = around(at, target)
      const all = [...featuresOfFrame({ document, weighed }, known, asked), ...features]
      return {
        prior: priorOf(scoreFor(weighed[at]?.get(frame), target), codebook.threshold),
        features: new Map(all.filter(([, value]) => value !== 0)),
        words,
      }
    }
    return { of, evidence: (at, frame) => weighed[at]?.get(frame)?.evidence ?? null }
  }
}
