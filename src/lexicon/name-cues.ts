const among = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Words before a place: "in Wexley". */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = among('in near outside across throughout around')

/** Words before a place or anything else: "from Wexley". */
export const WAY_PREPOSITIONS: ReadonlySet<string> = among('from to toward towards through via into within')

/** Verbs, as inflected, of going somewhere: "fled to Wexley". */
export const MOTION_VERBS: ReadonlySet<string> = among(
  `fled flew flown travelled traveled moved returned went going came drove sailed marched arrived headed heading escaped
   emigrated immigrated migrated deported extradited relocated departed sent bound flying travelling traveling moving`,
)

/** What states and cities have: "Wexley's parliament". */
export const STATE_THINGS: ReadonlySet<string> = among(
  `parliament army border constitution economy capital coast people voters president minister king
   queen prime foreign interior defense defence finance leader leaders leadership northern southern eastern western
   security national military neighbors neighbours territory soil exports imports currency population mayor governor
   harbor streets residents city`,
)

/** Who acts for a state, after a possessive and a modifier: "Wexley's water minister". */
export const STATE_OFFICES: ReadonlySet<string> = among(
  'minister president premier parliament army delegation ambassador negotiators negotiator capital prime general',
)

/** What companies and unions have: "Quorra's shares". */
export const COMPANY_THINGS: ReadonlySet<string> = among(
  `shares board chief chairman chairwoman chair spokesman spokeswoman spokesperson customers employees workers staff
   executives lawyers products stock revenue profits profit headquarters members management managers shareholders
   investors release statement owner insurer director directors website factory product`,
)

/** Common nouns for bodies: "Quorra, the operator". */
export const BODY_NOUNS: ReadonlySet<string> = among(
  `company firm group union party agency newspaper operator manufacturer maker supplier contractor charity bank lender
   organisation organization regulator watchdog think-tank startup subsidiary association cooperative retailer airline
   carrier broadcaster publisher insurer developer producer employer club network`,
)

/** Whom only bodies have right behind their name: "Orbit Systems spokesman Jane Doe". */
export const STAFF_NOUNS: ReadonlySet<string> = among(
  `spokesman spokeswoman spokesperson spokespeople reporter reporters correspondent correspondents columnist editor
   editors ceo cfo coo executive executives employee employees shareholder shareholders subsidiary staffer staffers
   photographer`,
)

/** Small-letter nouns that say of the name before them that it is a body: "Quorra television". */
export const OUTLET_NOUNS: ReadonlySet<string> = among(
  `newspaper magazine television tv radio agency airlines airline university party broadcaster website weekly daily
   gang cartel militia`,
)

/** Nouns that say so behind one more word: "the Quorra biker gang". */
export const KIND_OF_BODY: ReadonlySet<string> = among(
  'gang group band company firm team club party network chain cartel agency militia label studio',
)

/** What only people in office have: "the Halvorsen administration". */
export const REIGN_NOUNS: ReadonlySet<string> = among(
  'administration presidency premiership campaign predecessor successor tenure reelection inauguration era years family supporters allies aides team victory rival rivals doctrine speech remarks',
)

/** Words that seldom stand right before a person's name: "in", "the". */
export const UNLIKELY_BEFORE_PERSON: ReadonlySet<string> = among(
  'the a an in at near from this that these those its their our every each outside inside across',
)

/** Whom people have: "Gloria's mother". */
export const KIN_NOUNS: ReadonlySet<string> = among(
  'wife husband mother father son daughter brother sister widow family lawyer lawyers attorney colleagues',
)

/** Nouns for a person of no office. */
export const PERSON_NOUNS: ReadonlySet<string> = among('man woman person boy girl')

/** Verbs, as inflected, that only people do: "Gloria smiled". */
export const PERSON_VERBS: ReadonlySet<string> = among(
  'recalled told smiled laughed nodded resigned died wrote joked shrugged conceded testified retired stood sat knelt wept',
)

/** Words before "of" and a place: "north of Wexley". */
export const DIRECTION_NOUNS: ReadonlySet<string> = among(
  'north south east west northeast northwest southeast southwest outskirts kilometers kilometres miles km',
)
