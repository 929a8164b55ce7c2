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
  ['sanction', 'suspended suspension | dismissed dismissal fired sacked'],
  ['vote', 'unanimous unanimously | divided'],
  ['equipment', 'armed | unarmed'],
  ['verdict', 'guilty | innocent'],
]

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
