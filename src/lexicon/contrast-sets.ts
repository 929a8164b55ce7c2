import { stem } from './stem.ts'

/**
 * Sets of terms of which only one can be true of one thing at one time, with a name that says of what. Terms are parted
 * by bars; words within a bar mean the same here.
 */
const CONTRAST_SETS: readonly (readonly [name: string, terms: string])[] = [
  ['side', 'eastern | western | northern | southern'],
  ['direction', 'east | west | north | south'],
  ['course', 'upstream | downstream'],
  ['stage of a result', 'interim preliminary | final'],
  ['standing', 'provisional | definitive'],
  ['state of a remedy', 'pending | exhausted'],
  ['duration', 'temporary | permanent'],
  ['obligation', 'voluntary | mandatory compulsory'],
  ['force', 'binding | advisory'],
  ['command', 'civilian | military'],
  ['kind of money', 'loan | grant'],
  ['kind of union', 'merger | takeover acquisition'],
  ['cause', 'accident accidental | deliberate deliberately attack sabotage'],
  ['sanction', 'suspended suspension | dismissed dismissal sacked'],
  ['vote', 'unanimous unanimously | divided'],
  ['equipment', 'armed | unarmed'],
  ['verdict', 'guilty | innocent'],
  ['certainty of a case', 'suspected | confirmed | probable'],
  ['end of a licence', 'suspended suspension | revoked revocation withdrawn'],
  ['kind of support', 'loan | grant donation | equity'],
  ['end of a company', 'bankruptcy bankrupt insolvency insolvent | restructuring reorganization resolution'],
  ['end of fighting', 'truce cease-fire ceasefire | peace | surrender'],
  ['seizure of power', 'coup putsch | uprising revolution | mutiny'],
  ['gathering', 'riot | protest demonstration rally'],
  ['form of a text', 'treaty | memorandum | declaration | contract'],
  ['legality of a strike', 'protected lawful legal | wildcat unlawful illegal unprotected'],
  ['tenure', 'elected | appointed'],
  ['employment', 'employee | contractor freelance'],
  ['migration', 'refugee | migrant'],
  ['kind of vote', 'secret | open'],
  ['kind of rate', 'fixed | floating variable'],
  ['kind of weapon', 'conventional | nuclear'],
  ['fault', 'negligence negligent | intent intentional'],
  ['exposure', 'insured | uninsured'],
  ['state of work', 'complete completed finished | unfinished incomplete'],
]

/** Sets of which a story has one thing as a rule, so that the terms alone tell that it is meant: one strike, one loan. */
const OF_ONE_THING = new Set([
  'legality of a strike',
  'state of a remedy',
  'kind of support',
  'kind of union',
  'end of a company',
  'seizure of power',
  'verdict',
])

/** Whether a story has one thing as a rule of which a contrast set tells: `"legality of a strike"`, but not `"side"`. */
export const isOfOneThing = (set: string): boolean => OF_ONE_THING.has(set)

interface Term {
  readonly set: string
  readonly term: string
}

const termsByStem: ReadonlyMap<string, Term> = new Map(
  CONTRAST_SETS.flatMap(([set, terms]) =>
    terms.split(' | ').flatMap((words) => {
      const term = words.split(' ')[0] ?? ''
      return words.split(' ').map((word) => [stem(word), { set, term }] as const)
    }),
  ),
)

/** The contrast set that a Porter stem belongs to, and its term there: `"sack"` → sanction, dismissed. */
export const contrastTerm = (wordStem: string): Term | null => termsByStem.get(wordStem) ?? null
