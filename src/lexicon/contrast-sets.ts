import { singularOf } from './plurals.ts'
import { remembered } from './remembered.ts'

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
  ['duration', 'temporary interim provisional stopgap | permanent'],
  [
    'obligation',
    'voluntary advisory consultative non-binding non-statutory recommended recommendation | mandatory compulsory statutory binding',
  ],
  ['command', 'civilian | military'],
  ['kind of union', 'merger | takeover acquisition'],
  ['cause', 'accident accidental | deliberate deliberately attack sabotage'],
  ['sanction', 'suspended suspension | dismissed dismissal sacked'],
  ['vote', 'unanimous unanimously | divided'],
  ['equipment', 'armed | unarmed'],
  ['verdict', 'guilty convicted conviction | innocent acquitted acquittal'],
  ['certainty of a case', 'suspected | confirmed | probable'],
  ['end of a licence', 'suspended suspension | revoked revocation withdrawn'],
  ['kind of support', 'loan loaned lent lend lends | grant granted donation donated | equity'],
  [
    'end of a company',
    'bankruptcy bankrupt insolvency insolvent | restructuring reorganization | receivership | conservatorship conservator',
  ],
  ['end of fighting', 'cease-fire ceasefire | armistice | surrender surrendered'],
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
  ['departure from a post', 'resigned resignation | dismissed dismissal sacked | retired retirement'],
  ['reduction of staff', 'dismissal layoff | furlough'],
  ['stoppage of work', 'strike | lockout'],
  ['killing', 'murder | manslaughter'],
  ['taking of money', 'robbery robbed | embezzlement embezzled'],
  ['people held', 'hostage | prisoner'],
  ['service', 'conscript | volunteer | mercenary'],
  ['authenticity', 'original genuine authentic | copy replica forgery forged fake counterfeit'],
  ['ownership', 'state-owned nationalised nationalized | privatised privatized'],
  ['measure of a sum', 'gross | net'],
  ['propulsion', 'diesel | electric | hydrogen'],
  ['majority', 'simple | two-thirds three-fifths'],
  ['origin of a disaster', 'natural | man-made'],
  ['cause of a fire', 'lightning | arson | electrical'],
  ['holding of property', 'lease leased rented | purchase purchased bought | gift'],
  ['protection of data', 'encrypted | unencrypted'],
  ['removal of a person', 'extradition extradited | deportation deported | repatriation repatriated'],
  ['review of votes', 'recount | audit'],
  ['manipulation of sport', 'match-fixing | spot-fixing'],
  ['weapon of an attack', 'missile rocket | drone | mortar'],
  ['pay', 'paid | unpaid'],
  ['side of a ship', 'port | starboard'],
  ['access', 'open | closed'],
  ['urgency', 'routine | emergency'],
  ['manner of death', 'suicide | homicide'],
  ['end of a contract', 'expired expiry | terminated termination'],
  ['spread of a disease', 'outbreak | epidemic | pandemic'],
  ['class of an offence', 'felony | misdemeanor misdemeanour'],
  ['kind of sale', 'auction auctioned | tender tendered'],
  ['kind of vaccine', 'attenuated | inactivated'],
  ['design of a trial', 'randomised randomized | observational'],
  ['blinding of a trial', 'double-blind blinded | open-label'],
  ['kind of waste', 'hazardous toxic | harmless non-hazardous non-toxic'],
  ['kind of missile', 'ballistic | cruise'],
  ['kind of mine', 'anti-tank | anti-personnel'],
  ['kind of talks', 'direct | indirect'],
  ['notice of a visit', 'announced | unannounced'],
  ['crew', 'manned crewed | unmanned uncrewed'],
  ['condition', 'conditional | unconditional'],
  ['lethality', 'lethal | non-lethal nonlethal'],
  ['constitutionality', 'constitutional | unconstitutional'],
  ['reversibility', 'reversible | irreversible'],
  ['formality', 'formal | informal'],
  ['licence', 'licensed | unlicensed'],
  ['means of a breach of data', 'ransomware | phishing | wiper'],
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
  'end of fighting',
  'manipulation of sport',
  'killing',
  'kind of weapon',
  'taking of money',
  'origin of a disaster',
  'obligation',
  'removal of a person',
  'fault',
  'cause of a fire',
  'cause',
  'reduction of staff',
  'stoppage of work',
])

/** Whether a story has one thing as a rule of which a contrast set tells: `"legality of a strike"`, but not `"side"`. */
export const isOfOneThing = (set: string): boolean => OF_ONE_THING.has(set)

interface Term {
  readonly set: string
  readonly term: string
}

const termsByWord: ReadonlyMap<string, readonly Term[]> = index()

function index(): Map<string, readonly Term[]> {
  const found = new Map<string, readonly Term[]>()
  for (const [set, terms] of CONTRAST_SETS)
    for (const words of terms.split(' | ').map((each) => each.split(' ')))
      for (const word of words) found.set(word, [...(found.get(word) ?? []), { set, term: words[0] ?? '' }])
  return found
}

/** The contrast sets that a word (lower case) belongs to, and its term in each: `"sacked"` → sanction, dismissed. */
export const contrastTerms = remembered(
  (word): readonly Term[] => termsByWord.get(word) ?? termsByWord.get(singularOf(word)) ?? [],
)

/** Sets whose terms tell what sort of thing a noun is, and mean something else without one: "a closed camp", "closed". */
const ATTRIBUTIVE = new Set([
  'access',
  'kind of vote',
  'pay',
  'measure of a sum',
  'propulsion',
  'majority',
  'cause of a fire',
  'kind of talks',
  'notice of a visit',
  'constitutionality',
  'licence',
])

/** Whether the terms of a set count only right before the noun that they describe. */
export const isAttributive = (set: string): boolean => ATTRIBUTIVE.has(set)

/** Whether the terms of a set tell how money is given: `"kind of support"`. */
export const isOfMoney = (set: string): boolean => set === 'kind of support'

/** Words of the legality of a strike that tell as much of anything else. */
const OF_ANYTHING = new Set(['protected', 'lawful', 'legal', 'unlawful', 'illegal', 'unprotected'])

/** The event class that a clause must tell of for a word to count: a challenge may be legal too; null for most words. */
export const eventOfTerm = (word: string): string | null => (OF_ANYTHING.has(word) ? 'strike' : null)
