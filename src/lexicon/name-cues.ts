const among = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Words before a place: "in Wexley". */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = among('in near outside across throughout around')

/** Words before a place or anything else: "from Wexley". */
export const WAY_PREPOSITIONS: ReadonlySet<string> = among('from to toward towards through via into within')

/** Verbs, as inflected, of going somewhere: "fled to Wexley". */
export const MOTION_VERBS: ReadonlySet<string> = among(
  `fled flew flown travelled traveled moved returned went going came drove sailed marched arrived headed heading escaped
   emigrated immigrated migrated deported extradited relocated departed sent bound flying travelling traveling moving
   flee fly travel return sail relocate relocating emigrate returning sailing driving landed walked cycled rode
   hiked marching swept rolled crashed docked anchored withdrew retreated evacuated airlifted smuggled shipped`,
)

/** Further verbs of going, where a particle follows: "took off from Wexley", "given back to Wexley". */
export const PARTICLE_VERBS: ReadonlySet<string> = among('took taken set given brought came put go going went turned')

/** Words between a verb of going and "to" or "from": "took off from Wexley". */
export const WAY_PARTICLES: ReadonlySet<string> = among('off out back away home on north south east west down up over')

/** What goes from place to place: "a flight to Wexley", "exports to Wexley". */
export const JOURNEYS: ReadonlySet<string> = among(
  `flight flights train trains bus buses ferry ferries coach plane planes convoy convoys road roads route routes railway
   line trip trips journey journeys visit visits tour tours voyage exports imports shipments pipeline motorway highway
   march evacuation exodus`,
)

/** Who may be said to be from a place: "two brothers from Wexley". */
export const FOLK_NOUNS: ReadonlySet<string> = among(
  `man men woman women boy boys girl girls couple family families brothers sisters people villagers residents farmer
   farmers pensioner pensioners pupil pupils student students tourist tourists migrants refugees teenager teenagers
   fisherman fishermen shepherd singer native youths pilgrims fans mother father ministers
   troops soldiers athletes`,
)

/** Verbs, as inflected, whose object is where one comes: "reached Wexley". */
export const ARRIVAL_VERBS: ReadonlySet<string> = among(
  `reached reach reaching visited visit visits visiting shook rocked battered besieged bombed shelled invaded annexed
   overran evacuated liberated flooded`,
)

/** What leaves or reaches a place: "the ship left Wexley". */
export const CRAFT_NOUNS: ReadonlySet<string> = among(
  `ship ferry tanker boat yacht freighter trawler liner steamer schooner cruiser frigate destroyer submarine barge tug
   tugboat lifeboat dinghy catamaran warship minesweeper icebreaker hovercraft vessel satellite probe rocket spacecraft
   rover locomotive`,
)

/** What else bears a name and is nobody, no body and no place: "the cough medicine Velarin". */
export const PRODUCT_NOUNS: ReadonlySet<string> = among(
  `drug medicine pill vaccine antibiotic painkiller racehorse stallion mare dog app game novel film album song opera
   musical`,
)

/** Lower-case words right before a place that tell where it lies: "northern Wexley", "mainland Wexley". */
export const PLACE_MODIFIERS: ReadonlySet<string> = among(
  `mainland downtown central northern southern eastern western northeastern northwestern southeastern southwestern
   neighbouring neighboring nearby rural coastal landlocked`,
)

/** Small-letter nouns right behind the name of a place: "Wexley province". */
export const REGION_NOUNS: ReadonlySet<string> = among(
  'province district region county prefecture municipality borough canton governorate oblast',
)

/** Nouns before a water's or a mountain's own name: "the river Orin". */
export const LANDFORM_NOUNS: ReadonlySet<string> = among(
  'river volcano lake stream mountain glacier island islet atoll waterfall peak',
)

/** Words before "the" and a river's own name: "across the Orin". */
export const ACROSS: ReadonlySet<string> = among('across cross crossed crossing crosses along')

/** Verbs, as inflected, of what one person does: "Tova Renn founded". */
export const ACTING_VERBS: ReadonlySet<string> = among(
  `founded won wins scored painted wrote writes directed starred sang sings led leads plays played captains captained
   chairs chaired heads headed resigned pleaded confessed refused declined stayed bade attended arrived crossed joined
   joins signed finished married died dies beat defeated studied graduated taught lived grew became served ran runs
   retired replaced succeeded walked drove flew swam climbed invented discovered composed designed translated edited
   testified fled travelled traveled returned campaigned lost earned coached managed performed danced`,
)

/** What is done to a person: "Tova Renn was arrested". */
export const PERSON_FATES: ReadonlySet<string> = among(
  `arrested born found sentenced elected re-elected reelected appointed charged convicted jailed imprisoned killed shot
   acquitted awarded injured wounded detained released nominated hired sacked dismissed crowned stabbed extradited
   cleared buried inaugurated sworn married declined refused resigned died won pleaded written hospitalised hospitalized
   honoured honored exiled pardoned suspended promoted expelled kidnapped abducted beheaded executed murdered fined`,
)

/** Who stands at the head of a body, or makes it up: "the chairman of Quorra". */
export const BODY_PEOPLE: ReadonlySet<string> = among(
  `chairman chairwoman chair ceo executive founder co-founder owner owners board directors shareholders subsidiary
   subsidiaries employees customers headquarters takeover acquisition shares office`,
)

/** What states and cities have: "Wexley's parliament". */
export const STATE_THINGS: ReadonlySet<string> = among(
  `parliament army border constitution economy capital coast people voters president minister king
   queen prime foreign interior defense defence finance leader leaders leadership northern southern eastern western
   security national military neighbors neighbours territory soil exports imports currency population mayor governor
   harbor streets residents city harbour airport cathedral suburbs outskirts tap bus tram fishermen farmers`,
)

/** Who acts for a state, after a possessive and a modifier: "Wexley's water minister". */
export const STATE_OFFICES: ReadonlySet<string> = among(
  'minister president premier parliament army delegation ambassador negotiators negotiator capital prime general',
)

/** What companies and unions have: "Quorra's shares". */
export const COMPANY_THINGS: ReadonlySet<string> = among(
  `shares board chief chairman chairwoman chair spokesman spokeswoman spokesperson customers employees workers staff
   executives lawyers products stock revenue profits profit headquarters members management managers shareholders
   investors release statement owner insurer director directors website factory product stake`,
)

/** Common nouns for bodies: "Quorra, the operator". */
export const BODY_NOUNS: ReadonlySet<string> = among(
  `company firm group union party agency newspaper operator manufacturer maker supplier contractor charity bank lender
   organisation organization regulator watchdog think-tank subsidiary association cooperative retailer airline
   carrier broadcaster publisher insurer developer producer employer club network brewery consortium conglomerate
   brewer carmaker automaker chipmaker drugmaker brand chain consultancy startup start-up bakery`,
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
  'gang group band company firm team club party network chain cartel agency militia label studio consortium brewery',
)

/** What only people in office have: "the Halvorsen administration". */
export const REIGN_NOUNS: ReadonlySet<string> = among(
  'administration presidency premiership campaign predecessor successor tenure reelection inauguration era years family brothers sisters siblings twins dynasty supporters allies aides team victory rival rivals doctrine speech remarks',
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
