import { stem } from './stem.ts'

/**
 * A class of events or states with the words that name it, verbs and nouns alike: "46 people were killed" and
 * "of the 49 deaths" speak of one class. Irregular forms are listed; regular ones meet by their stem.
 */
interface EventClass {
  readonly name: string
  readonly words: string
}

/** Rows are ordered by field. A word may stand in more than one class ("release" frees people and spills oil). */
const EVENT_CLASSES: readonly EventClass[] = [
  // Harm to people: "killed 46 people", "the toll", "41 fatalities".
  { name: 'die', words: 'die died dead death kill killing fatality fatal toll perish perished slain succumb drown' },
  { name: 'injure', words: 'injure injury wound wounded hurt hospitalise hospitalize maim' },
  { name: 'miss', words: 'missing unaccounted disappear vanish' },
  { name: 'evacuate', words: 'evacuate evacuation evacuee safety danger displace displacement flee fled' },
  { name: 'rescue', words: 'rescue rescuer save saved' },
  { name: 'infect', words: 'infect infection sicken ill illness sick' },
  { name: 'vaccinate', words: 'vaccinate vaccination inject injection dose dosing inoculate shot' },
  { name: 'enrol', words: 'enrol enroll enrolment enrollment participant volunteer recruit' },
  // Law and custody: "handed over 24 inmates", "extradited", "arrested".
  { name: 'arrest', words: 'arrest detain detention custody apprehend capture jail imprison' },
  { name: 'extradite', words: 'extradite extradition' },
  {
    name: 'transfer',
    words: 'transfer handover hand handed deliver repatriate repatriation deport deportation moved surrender',
  },
  { name: 'release', words: 'release free freed swap exchange exchanged pardon' },
  { name: 'charge', words: 'charge indict indictment prosecute prosecution accuse sue lawsuit suit' },
  { name: 'convict', words: 'convict conviction sentence sentenced acquit acquittal' },
  { name: 'seize', words: 'seize seizure confiscate confiscation intercept impound haul netted' },
  { name: 'steal', words: 'steal stole stolen theft thief loot robbery' },
  { name: 'trace', words: 'trace traced tracing' },
  { name: 'investigate', words: 'investigate investigation inquiry probe inspect inspection inspector observer' },
  // Damage: "412 dwellings destroyed".
  { name: 'destroy', words: 'destroy destruction burn burned burnt burned raze gut gutted level demolish' },
  { name: 'damage', words: 'damage damaged harm' },
  { name: 'break', words: 'break broke broken breach burst fail failed failure collapse collapsed rupture' },
  { name: 'spill', words: 'spill spilled spilt leak leakage escape discharge' },
  { name: 'flood', words: 'flood flooded inundate submerge' },
  { name: 'burn', words: 'fire blaze wildfire ignite' },
  { name: 'erupt', words: 'erupt eruption' },
  { name: 'crash', words: 'crash derail derailment collide collision wreck' },
  { name: 'attack', words: 'attack raid bomb bombing ambush shoot shot shooting assault' },
  // Beginnings and endings: "which began on", "launched in", "was lifted".
  {
    name: 'begin',
    words:
      'begin began begun start commence launch inaugurate onset outset ignite ignition erupt establish found founded create',
  },
  { name: 'end', words: 'end ended finish cease conclude conclusion expire expiry terminate' },
  { name: 'suspend', words: 'suspend suspension pause halt interrupt stop stopped' },
  { name: 'resume', words: 'resume restart reopen' },
  { name: 'build', words: 'build built construct construction complete completed completion erect' },
  { name: 'block', words: 'block blockade barricade blocked' },
  { name: 'lift', words: 'lift lifted' },
  { name: 'open', words: 'open opened opening' },
  { name: 'close', words: 'close closed closure shut' },
  { name: 'extend', words: 'extend extension renew renewal prolong' },
  // Decisions: "Parliament gave its approval", "was turned down".
  {
    name: 'approve',
    words:
      'approve approval adopt adoption pass passed endorse endorsement authorise authorize ratify ratification consent',
  },
  { name: 'reject', words: 'reject rejection refuse refusal veto decline declined' },
  { name: 'agree', words: 'agree agreed agreement accept acceptance accord' },
  { name: 'sign', words: 'sign signed signature signing' },
  { name: 'vote', words: 'vote ballot abstain abstention turnout' },
  { name: 'win', words: 'win won winner majority margin victory lead elected elect defeat' },
  { name: 'concede', words: 'concede concession' },
  { name: 'recount', words: 'recount' },
  { name: 'appoint', words: 'appoint appointment nominate succeed' },
  { name: 'resign', words: 'resign resignation quit step' },
  { name: 'file', words: 'file filed filing submit submission lodge petition apply application' },
  { name: 'limit', words: 'ceiling limit limited cap capped maximum' },
  // Money: "worth $3.4 billion", "a price of".
  { name: 'cost', words: 'cost price bill expense expensive worth value valued' },
  { name: 'spend', words: 'spend spent spending expenditure' },
  { name: 'budget', words: 'budget' },
  {
    name: 'fund',
    words: 'fund funding finance grant allocate allocation contribute contribution pledge donate donation aid',
  },
  { name: 'receive', words: 'receive received collect collected gather gathered' },
  { name: 'pay', words: 'pay paid payment payout wage salary' },
  { name: 'earn', words: 'earn earned revenue income profit turnover' },
  { name: 'lose', words: 'lose lost loss' },
  { name: 'tax', words: 'tax taxation levy' },
  { name: 'raise', words: 'raise rise rose risen increase grow grew grown growth climb gain' },
  { name: 'cut', words: 'cut reduce reduction decrease fall fell fallen drop decline shrink shrank shrunk' },
  { name: 'offer', words: 'offer offered bid' },
  { name: 'demand', words: 'demand' },
  // Work: "4,300 workers off the job", "340 posts".
  { name: 'employ', words: 'employ employee employment staff workforce worker job hire' },
  { name: 'dismiss', words: 'dismiss dismissal layoff sack redundancy redundant' },
  { name: 'strike', words: 'strike striker walkout stoppage standstill' },
  { name: 'protest', words: 'protest protester demonstrate demonstration demonstrator rally march' },
  { name: 'produce', words: 'produce production output manufacture' },
  { name: 'merge', words: 'merge merger acquire acquisition takeover' },
  { name: 'sell', words: 'sell sold sale export' },
  { name: 'buy', words: 'buy bought purchase' },
  { name: 'supply', words: 'supply supplied deliver delivery delivered provide provided' },
  // Movement and place: "took off from", "landed in".
  { name: 'depart', words: 'depart departure leave left flew fly flown flight sail sailed' },
  { name: 'arrive', words: 'arrive arrival land landed reach reached dock' },
  { name: 'travel', words: 'travel travelled traveled journey' },
  { name: 'deploy', words: 'deploy deployment station stationed personnel troop' },
  { name: 'meet', words: 'meet met meeting summit hearing session' },
  // Signals and acts: "sirens were sounded", "was notified at".
  { name: 'sound', words: 'sound sounded trigger activate went' },
  { name: 'notify', words: 'notify notification notice inform informed alert warn warned warning' },
  { name: 'publish', words: 'publish publication issue issued' },
  { name: 'hold', words: 'hold held contain content' },
  { name: 'capacity', words: 'capacity designed' },
  { name: 'flow', words: 'flow pour' },
  { name: 'recover', words: 'recover recovery recovered retrieve' },
  { name: 'find', words: 'find found discover discovery' },
  { name: 'own', words: 'own owner ownership belong' },
  { name: 'live', words: 'live lived reside resident inhabitant population' },
  { name: 'count', words: 'count counted census tally' },
  { name: 'cover', words: 'cover covered area' },
  { name: 'measure', words: 'measure measured read gauge' },
  { name: 'harvest', words: 'harvest crop yield' },
]

const classesByStem: ReadonlyMap<string, readonly string[]> = indexByStem()

function indexByStem(): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const { name, words } of EVENT_CLASSES) {
    for (const word of new Set(words.split(' ').map(stem))) index.set(word, [...(index.get(word) ?? []), name])
  }
  return index
}

/** The classes that a Porter stem names, most specific field first: `"kill"` → `["die"]`; none for other words. */
export const eventClasses = (wordStem: string): readonly string[] => classesByStem.get(wordStem) ?? []
