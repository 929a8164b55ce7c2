import type { Comparison, Entity, Thing } from '../../domain/index.ts'
import { countOf } from '../../telling/count-of.ts'
import type { Effect, NamedDispute } from '../../telling/effect.ts'
import { inQuestion } from '../../telling/question.ts'
import { shortIdOf } from '../known-id.ts'
import { indented } from '../layout/indented.ts'
import { wrapped } from '../layout/wrap.ts'
import type { Terminal } from '../terminal.ts'
import { whoAndWhy } from '../who-and-why.ts'

/** What every decision says of itself. */
export interface Signed {
  readonly id: string
  readonly note: string
  readonly person: string
  readonly decidedAt: string
}

/** A decision that was made or tried, and what comes of it. */
interface Outcome {
  readonly words: string
  readonly decision: Signed
  readonly effect: Effect
  readonly dryRun: boolean
}

/** So many of each are shown; --json has all. */
const SHOWN = 12
const INDENT = 3

const thingInShort = ({ id, name, mentions }: Thing): string =>
  `${shortIdOf(id)} ${name} (${countOf(mentions.length, 'claim')})`

const entityInShort = ({ id, name, names }: Entity): string =>
  `${shortIdOf(id)} ${name}${
    names.length > 1
      ? ` (also ${names
          .slice(1)
          .map((other) => other.name)
          .join(', ')})`
      : ''
  }`

const comparisonInShort = ({ verdict, kind, explanation }: Comparison): string => `${verdict} · ${kind}: ${explanation}`

const disputeInShort = (dispute: NamedDispute): string =>
  `${shortIdOf(dispute.id)} ${inQuestion(dispute, dispute.slot)}`

type Marked = readonly [sign: '−' | '+', words: string]

const linesOf = (title: string, marked: readonly Marked[], { paint, columns }: Terminal): readonly string[] => {
  const gone = marked.filter(([sign]) => sign === '−').length
  const left = marked.length - SHOWN
  const items = marked.slice(0, SHOWN).flatMap(([sign, words]) => {
    const [first = '', ...more] = wrapped(words, columns - INDENT - 2)
    const colour = sign === '−' ? paint.red : paint.green
    return [`${colour(sign)} ${first}`, ...more.map((line) => `  ${line}`)]
  })
  return [
    `${paint.bold(title)}  ${gone} gone, ${marked.length - gone} new`,
    ...indented(left > 0 ? [...items, `… and ${left} more`] : items, INDENT),
  ]
}

/** What changed among entities, things, comparisons and disputes, line by line. */
export const effectLines = (effect: Effect, terminal: Terminal): readonly string[] => {
  const marked = <Item>(
    { gone, come }: { readonly gone: readonly Item[]; readonly come: readonly Item[] },
    inShort: (item: Item) => string,
  ): readonly Marked[] => [
    ...gone.map((item) => ['−', inShort(item)] as const),
    ...come.map((item) => ['+', inShort(item)] as const),
  ]
  const entities = marked(effect.entities, entityInShort)
  return [
    ...(entities.length > 0 ? linesOf('Entities', entities, terminal) : []),
    ...linesOf('Things', marked(effect.things, thingInShort), terminal),
    ...linesOf('Comparisons', marked(effect.comparisons, comparisonInShort), terminal),
    ...linesOf('Disputes', marked(effect.disputes, disputeInShort), terminal),
  ]
}

/** What a decision did, or would do, for a person. */
export const effectInWords = ({ words, decision, effect, dryRun }: Outcome, terminal: Terminal): string => {
  const said = `Decision ${shortIdOf(decision.id)}, by ${whoAndWhy(decision)}`
  const head = dryRun ? [`A dry run, nothing is changed. ${words}`] : [words, said]
  const lines = [...head.flatMap((line) => wrapped(line, terminal.columns)), '', ...effectLines(effect, terminal)]
  return `${lines.join('\n')}\n`
}
