import { areEquivalent } from '../../lexicon/opposites.ts'
import { areRelated } from '../../lexicon/related-events.ts'
import { sharesArgument } from '../arguments.ts'
import { dated } from '../describe.ts'
import type { Entry } from '../ledger.ts'
import { alike } from '../names.ts'
import type { Check } from './check.ts'

/** How alike two clauses must be: less where their acts are done to one thing. */
const LIKENESS = { argument: 0.1, clause: 0.3 }

/** Two people who did what one source says that one alone did: "it was Doe who read it out", "Roe read out a statement". */
export const agent: Check = {
  kind: 'identity',
  rule: 'agent',
  likeness: LIKENESS.argument,
  within: false,
  group: ({ body }) => (body.slot.endsWith('.agent') ? 'agent' : null),
  compare: (a, b, similarity) => {
    if (!isUnique(a) && !isUnique(b)) return null
    if (!isOneAct(verbOf(a), verbOf(b)) || similarity < likenessNeeded(a, b)) return null
    return alike(nameIn(a), nameIn(b)) ? 'same' : 'exclusive'
  },
  tie: (a, b) => (sharesArgument(a, b) ? 0.3 : 0),
  band: () => 'likely',
  explain: ({ a, b }) => `${dated(a)} says that ${nameIn(a)} did it, ${dated(b)} that ${nameIn(b)} did.`,
}

const isUnique = ({ claim }: Entry): boolean => claim.body.scope === 'unique'

const nameIn = ({ claim }: Entry): string => (claim.body.value.type === 'entity' ? claim.body.value.name : '')

const verbOf = ({ claim }: Entry): string => claim.body.slot.split('.')[0] ?? ''

/** One class of acts, related ones, or verbs that may stand for each other: "noticed", "saw". */
const isOneAct = (x: string, y: string): boolean => areEquivalent(x, y) || areRelated(x, y)

const likenessNeeded = (a: Entry, b: Entry): number => (sharesArgument(a, b) ? LIKENESS.argument : LIKENESS.clause)
