import type { Annotation, QuantityBody } from '../../domain/index.ts'
import { mayCountTheSame } from '../../lexicon/noun-classes.ts'
import { VAGUE_NUMERALS, VAGUE_PLURALS } from '../../lexicon/numbers.ts'
import { candidateOf, type Refused } from './candidate.ts'
import { type Counted, readWhat, readWhatBefore } from './counted.ts'
import { type Discourse, lastCount, lastOfUnit, type Told } from './discourse.ts'
import { intervalOf, type Measure, readMeasure } from './measure.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { refusalOf } from './refuse/index.ts'
import { mayStart } from './start.ts'
import { isMoneyTalk, understoodUnit, unitOfHead } from './understood.ts'
import type { Word } from './words.ts'

/** A sentence cut into words, in its document. */
export interface Scene {
  readonly text: string
  readonly words: readonly Word[]
  readonly titled: boolean
}

/** A quantity found, with what later figures need to know of it. */
export interface Found {
  readonly annotation: Annotation<QuantityBody>
  readonly told: Told
}

const SUBJECTLESS: ReadonlySet<string> = new Set([...VAGUE_NUMERALS.keys(), ...VAGUE_PLURALS.keys()])

/** Sterling or talk of money turns bare pounds into money, unless a substance follows: "ten pounds of flour". */
const settleUnit = (
  words: readonly Word[],
  measure: Measure,
  what: NounPhrase | null,
  discourse: Discourse,
): Measure =>
  measure.unit === 'pound' && what === null && (discourse.sterling || isMoneyTalk(words, measure))
    ? { ...measure, unit: 'GBP' }
    : measure

interface What {
  readonly of: string | null
  readonly head: string | null
}

const said = (text: string, words: readonly Word[], phrase: NounPhrase): What => ({
  of: text.slice(words[phrase.from]?.start, words[phrase.to - 1]?.end).replace(/\s+/g, ' '),
  head: phrase.head,
})

/** "the 2,400 who left": the people that were counted last, or just people. */
const people = (discourse: Discourse, value: number): What => {
  const last = lastCount(discourse, value)
  return last?.head != null && mayCountTheSame('person', last.head)
    ? { of: last.of, head: last.head }
    : { of: null, head: 'person' }
}

/** "killed 11", "injuring 40": people, unless something else was counted. */
const STRIKING = /^(?:kill|injur|wound|infect|hospitali[sz]|displac)(?:ed|es|ing|e|s)?$/

/** What a figure without a noun counts: what stands before it, else what the text counted last. */
const elided = ({ text, words }: Scene, measure: Measure, unit: string, discourse: Discourse): What => {
  const before = readWhatBefore(words, measure)
  if (before !== null && SUBJECTLESS.has(before.head) === false) return said(text, words, before)
  const isOfPeople = /^whom?$/.test(words[measure.to]?.norm ?? '') || STRIKING.test(words[measure.from - 1]?.norm ?? '')
  if (unit === 'count' && isOfPeople) return people(discourse, measure.amount.high)
  const last = unit === 'count' ? lastCount(discourse, measure.amount.high) : lastOfUnit(discourse, unit)
  return { of: last?.of ?? null, head: last?.head ?? null }
}

const annotate = (scene: Scene, measure: Measure, counted: Counted, discourse: Discourse): Found => {
  const { words, text } = scene
  const settled = settleUnit(words, measure, counted.phrase, discourse)
  const unit = settled.unit ?? understoodUnit(words, measure, counted.phrase, discourse)
  const named = counted.phrase !== null && unitOfHead(counted.phrase) === null ? counted.phrase : null
  const what = named === null ? elided(scene, measure, unit, discourse) : said(text, words, named)
  const start = words[measure.from]?.start ?? 0
  const end = words[measure.to - 1]?.end ?? start
  const span = { start, end: Math.max(end, words[counted.to - 1]?.end ?? end) }
  const interval = intervalOf({ ...settled, unit: settled.unit ?? unit }, unit)
  const { amount, second } = measure
  const dimension = amount.dimension ?? second?.dimension ?? (unit === 'count' ? null : 'other')
  return {
    annotation: { span, body: { ...interval, ...what, measure: { start, end } } },
    told: {
      ...what,
      unit,
      dimension,
      high: second?.high ?? amount.high,
      span,
      before: words[measure.from - 1]?.norm ?? '',
      block: discourse.block,
      sentence: discourse.sentence,
    },
  }
}

const MEMORY = 12

/** Finds the quantities of one sentence in order; each sees those before it. */
export const findQuantities = (scene: Scene, discourse: Discourse): readonly Found[] => {
  const { words, titled } = scene
  const found: Found[] = []
  let refused: Refused | null = null
  let free = 0
  for (let at = 0; at < words.length; ) {
    const measure = mayStart(words[at]) ? readMeasure(words, at, { since: free }) : null
    const as: Refused['as'] | null = measure && refusalOf(candidateOf(words, measure, titled, refused))
    if (measure === null) at += 1
    else if (as !== null) {
      refused = { as, to: measure.second?.to ?? measure.amount.figure.to }
      at = refused.to
    } else {
      const told = [...discourse.told, ...found.slice(-MEMORY).map((one) => one.told)].slice(-MEMORY)
      found.push(annotate(scene, measure, readWhat(words, measure), { ...discourse, told }))
      free = measure.to
      at = measure.to
    }
  }
  return found
}
