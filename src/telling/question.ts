import type { Thing } from '../domain/index.ts'

/** What the last part of a slot asks: "open.time" → "when". */
const QUESTIONS: Readonly<Record<string, string>> = {
  count: 'how many',
  amount: 'how much money',
  measure: 'how much',
  share: 'what share',
  rate: 'at what rate',
  change: 'what change',
  time: 'when',
  at: 'where',
  origin: 'from where',
  destination: 'to where',
  holder: 'who',
  truth: 'is it so?',
  wording: 'in which words',
  speaker: 'said by whom',
  term: 'in which term',
  designation: 'which one',
}

const questionOf = (role: string): string => {
  // "former-holder", "acting-holder": the same question with its qualifier.
  const [last, ...qualifiers] = role.split('-').reverse()
  const question = QUESTIONS[last ?? ''] ?? role
  return qualifiers.length === 0 ? question : `${question} (${qualifiers.reverse().join(' ')})`
}

/** What a slot of a thing asks, for a heading: "bridge: when (open)". */
export const inQuestion = (thing: Pick<Thing, 'name'>, slot: string): string => {
  const dot = slot.lastIndexOf('.')
  const [group, role] = [slot.slice(0, Math.max(0, dot)), slot.slice(dot + 1)]
  const told = thing.name.toLowerCase()
  const plain = group === '' || group === 'office' || group === 'said' || told.includes(group.toLowerCase())
  return `${thing.name}: ${questionOf(role)}${plain ? '' : ` (${group})`}`
}
