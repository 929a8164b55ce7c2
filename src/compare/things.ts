import { type ClaimBody, contentId, type Thing } from '../domain/index.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import { isPlanNoun } from '../lexicon/plan-nouns.ts'
import { stem } from '../lexicon/stem.ts'
import { clusters } from './clusters.ts'
import type { Tie } from './decided.ts'
import { officeName } from './describe.ts'
import type { Statement } from './ledger.ts'

/** Slots that are about a person or a body rather than about something that happened. */
const KIND_OF_SLOT: ReadonlyMap<string, Thing['kind']> = new Map([
  ['office', 'body'],
  ['said', 'person'],
])

/** The things that compared claims are about: claims held against each other, or decided together, speak of one thing. */
export function thingsOf(ties: readonly Tie[], entryOf: ReadonlyMap<string, Statement>): readonly Thing[] {
  return clusters(ties.map(({ claims }) => claims)).map((mentions) => {
    const entries = mentions.flatMap((id) => entryOf.get(id) ?? [])
    const name = nameOf(entries)
    return { id: contentId('thing', { mentions }), kind: kindOf(entries), name, mentions }
  })
}

function kindOf(entries: readonly Statement[]): Thing['kind'] {
  if (planName(entries) !== null) return 'plan'
  const slot = entries[0]?.claim.body.slot.split('.')[0] ?? ''
  return KIND_OF_SLOT.get(slot) ?? 'event'
}

/** The name of the plan, law or treaty whose beginning is dated: "the Alder Initiative". */
function planName(entries: readonly Statement[]): string | null {
  const dated = entries.filter(({ claim }) => claim.body.value.type === 'date')
  const names = dated.flatMap(({ claim }) => claim.body.subject.names)
  return names.find((name) => isPlanNoun(stem(name.toLowerCase().split(' ').at(-1) ?? ''))) ?? null
}

/** The noun that most of its claims count, else what its event is said of, else a name, else the event class. */
function nameOf(entries: readonly Statement[]): string {
  const first = entries[0]?.claim.body
  if (first?.slot === 'said.wording') return `what ${first.speaker ?? 'somebody'} said`
  const subjects = entries.map(({ claim }) => claim.body.subject)
  if (first?.slot.startsWith('office.')) return officeName(first.subject.head, mostCommon(entries, scopeOf))
  return (
    planName(entries) ??
    mostCommon(subjects, ({ head }) => (head === null ? [] : [head])) ??
    mostCommon(subjects, saidOf) ??
    mostCommon(subjects, ({ names }) => names) ??
    first?.slot.split('.')[0] ??
    'event'
  )
}

/** What an event is said of: its nouns, and names as they are written. */
const saidOf = ({ arguments: nouns, names }: ClaimBody['subject']): readonly string[] =>
  nouns
    .filter((noun) => !isFunctionWord(noun))
    .map((noun) => names.find((name) => name.toLowerCase().split(' ').includes(noun)) ?? noun)

const scopeOf = ({ claim }: Statement): readonly string[] => (claim.body.scope === null ? [] : [claim.body.scope])

function mostCommon<Item>(items: readonly Item[], wordsOf: (item: Item) => readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const word of items.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const ranked = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  return ranked[0]?.[0] ?? null
}
