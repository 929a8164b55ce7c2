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
  { name: 'die', words: 'die died dead death kill killing fatality fatal toll perish slay succumb drown corpse' },
  { name: 'injure', words: 'injure injury wound wounded hurt maim burns casualty' },
  { name: 'survive', words: 'survive survivor' },
  { name: 'spare', words: 'intact unharmed undamaged unscathed unhurt uninjured' },
  { name: 'miss', words: 'missing unaccounted disappear vanish disappearance' },
  { name: 'evacuate', words: 'evacuate evacuation evacuee safety danger displace displacement flee' },
  { name: 'rescue', words: 'rescue rescuer save' },
  { name: 'infect', words: 'infect infection sicken ill illness sick vomit' },
  { name: 'vaccinate', words: 'vaccinate vaccination inject injection dose dosing inoculate jab' },
  { name: 'treat', words: 'treat treatment admit' },
  { name: 'test', words: 'test sample analyse analyze analysis' },
  { name: 'enrol', words: 'enrol enroll enrolment enrollment participant volunteer recruit' },
  // Law and custody: "handed over 24 inmates", "extradited", "arrested".
  { name: 'arrest', words: 'arrest detain detention custody apprehend capture jail imprison' },
  { name: 'extradite', words: 'extradite extradition' },
  {
    name: 'transfer',
    words:
      'transfer handover hand deliver repatriate repatriation deport deportation moved surrender relocate relocation',
  },
  { name: 'release', words: 'release free freed swap exchange bail' },
  { name: 'pardon', words: 'pardon amnesty' },
  { name: 'charge', words: 'charge indict indictment prosecute prosecution accuse sue lawsuit suit' },
  { name: 'convict', words: 'convict conviction sentence' },
  { name: 'acquit', words: 'acquit acquittal exonerate' },
  { name: 'fine', words: 'fine penalty penalise penalize' },
  { name: 'seize', words: 'seize seizure confiscate confiscation intercept impound haul net' },
  { name: 'steal', words: 'steal stole stolen theft thief loot robbery' },
  { name: 'trace', words: 'trace tracing' },
  { name: 'investigate', words: 'investigate investigation inquiry probe' },
  { name: 'inspect', words: 'inspect inspection inspector examine examination audit observer' },
  { name: 'testify', words: 'testify testimony' },
  // Damage: "412 dwellings destroyed".
  { name: 'destroy', words: 'destroy destruction burn raze gut demolish devastate obliterate' },
  { name: 'damage', words: 'damage damaged harm crack' },
  { name: 'break', words: 'break breach burst fail failure collapse rupture' },
  { name: 'explode', words: 'explode explosion detonate detonation blast' },
  { name: 'spill', words: 'spill leak leakage escape discharge' },
  { name: 'flood', words: 'flood flooded inundate submerge' },
  { name: 'burn', words: 'fire blaze wildfire ignite' },
  { name: 'erupt', words: 'erupt eruption' },
  { name: 'crash', words: 'crash derail derailment collide collision wreck' },
  { name: 'sink', words: 'sink capsize' },
  { name: 'attack', words: 'attack raid bomb bombing ambush shoot shooting assault' },
  { name: 'contaminate', words: 'contaminate contamination pollute pollution taint' },
  // Beginnings and endings: "which began on", "launched in", "was lifted".
  {
    name: 'begin',
    words:
      'begin start commence launch inaugurate onset outset ignite ignition erupt establish found founded create birth born origin originate',
  },
  { name: 'end', words: 'end finish cease lift conclude conclusion expire expiry terminate lapse' },
  { name: 'suspend', words: 'suspend suspension pause halt interrupt stop' },
  { name: 'resume', words: 'resume restart reopen' },
  { name: 'remain', words: 'remain stay keep retain' },
  { name: 'happen', words: 'happen occur' },
  { name: 'last', words: 'last duration lasted' },
  { name: 'build', words: 'build construct construction complete completion erect' },
  { name: 'block', words: 'block blockade barricade blocked' },
  { name: 'lift', words: 'lift lifted' },
  { name: 'open', words: 'open opening unlatch unlock unseal' },
  { name: 'close', words: 'close closure shut latch lock shutter' },
  { name: 'extend', words: 'extend extension renew renewal prolong' },
  { name: 'delay', words: 'delay postpone postponement adjourn defer' },
  {
    name: 'cancel',
    words: 'cancel cancellation scrap abandon annul revoke revocation rescind repeal withdraw withdrawal',
  },
  // Decisions: "Parliament gave its approval", "was turned down".
  {
    name: 'approve',
    words: 'approve approval adopt adoption pass endorse endorsement authorise authorize ratify ratification consent',
  },
  // "unanimously" denies it (`truths.ts`); "voted against" tells it (`phrasal-verbs.ts`).
  { name: 'dissent', words: 'abstain abstention unanimous unanimously unanimity' },
  { name: 'reject', words: 'reject rejection refuse refusal veto decline' },
  { name: 'object', words: 'object objection oppose opposition' },
  { name: 'agree', words: 'agree agreement accept acceptance accord' },
  { name: 'sign', words: 'sign signature signing initial conclude' },
  { name: 'certify', words: 'certify certification certificate' },
  // Entered by "into force" and "take effect" (`triggers.ts`, `phrasal-verbs.ts`); no word by itself tells it.
  { name: 'force', words: 'effective' },
  { name: 'rule', words: 'rule ruling verdict judgment judgement' },
  { name: 'vote', words: 'vote ballot abstain abstention turnout' },
  { name: 'win', words: 'win winner majority margin victory elected elect defeat' },
  { name: 'concede', words: 'concede concession' },
  { name: 'recount', words: 'recount' },
  { name: 'appoint', words: 'appoint appointment nominate succeed' },
  { name: 'resign', words: 'resign resignation quit' },
  { name: 'file', words: 'file filing submit submission lodge petition apply application' },
  { name: 'limit', words: 'ceiling limit cap maximum' },
  { name: 'ban', words: 'ban forbid prohibit prohibition outlaw' },
  { name: 'violate', words: 'violate violation flout' },
  { name: 'obey', words: 'comply compliance obey' },
  { name: 'permit', words: 'permit permission allow licence license' },
  { name: 'consult', words: 'consult consultation' },
  { name: 'decree', words: 'decree' },
  { name: 'award', words: 'award tender' },
  { name: 'recall', words: 'recall' },
  { name: 'insure', words: 'insure insurance insurer' },
  // Money: "worth $3.4 billion", "a price of".
  { name: 'cost', words: 'cost price bill expense expensive worth value swallow' },
  { name: 'spend', words: 'spend spending expenditure outlay' },
  { name: 'budget', words: 'budget' },
  {
    name: 'fund',
    words: 'fund funding finance grant allocate allocation contribute contribution pledge donate donation aid gift',
  },
  { name: 'lend', words: 'lend loan borrow credit' },
  { name: 'invest', words: 'invest investment stake' },
  { name: 'receive', words: 'receive collect gather' },
  { name: 'pay', words: 'pay payment payout wage salary' },
  { name: 'earn', words: 'earn revenue income profit turnover' },
  { name: 'lose', words: 'lose loss shortfall deficit' },
  { name: 'tax', words: 'tax taxation levy tariff duty' },
  { name: 'raise', words: 'raise rise increase grow growth climb gain' },
  { name: 'cut', words: 'cut reduce reduction decrease fall drop decline shrink slash shed axe trim curb' },
  { name: 'offer', words: 'offer bid' },
  { name: 'demand', words: 'demand' },
  { name: 'request', words: 'request appeal ask' },
  // Work: "4,300 workers off the job", "340 posts".
  { name: 'employ', words: 'employ employee employment staff workforce worker job hire' },
  { name: 'dismiss', words: 'dismiss dismissal layoff sack redundancy redundant' },
  { name: 'strike', words: 'strike striker walkout stoppage standstill' },
  { name: 'protest', words: 'protest protester demonstrate demonstration demonstrator rally march' },
  { name: 'produce', words: 'produce production output manufacture' },
  { name: 'merge', words: 'merge merger acquire acquisition takeover' },
  { name: 'sell', words: 'sell sale export' },
  { name: 'buy', words: 'buy purchase import' },
  { name: 'supply', words: 'supply deliver delivery provide' },
  { name: 'teach', words: 'teach lesson' },
  // Movement and place: "took off from", "landed in".
  { name: 'depart', words: 'depart departure leave left fly flight sail' },
  { name: 'arrive', words: 'arrive arrival land reach dock' },
  { name: 'travel', words: 'travel journey' },
  // "412 people on board": the word with its preposition tells it (`triggers.ts`).
  { name: 'aboard', words: 'aboard' },
  { name: 'carry', words: 'carry transport' },
  { name: 'deploy', words: 'deploy deployment station personnel troop' },
  { name: 'attend', words: 'attend attendance attendee' },
  { name: 'skip', words: 'skip boycott boycotted shun' },
  { name: 'proceed', words: 'proceed' },
  { name: 'meet', words: 'meet meeting summit hearing session talk negotiation convene conference' },
  // Signals and acts: "sirens were sounded", "was notified at".
  { name: 'sound', words: 'sound trigger activate wail ring rang blare' },
  { name: 'notify', words: 'notify notification notice inform alert warn warning' },
  { name: 'know', words: 'know knew known aware awareness knowledge' },
  { name: 'ignore', words: 'unaware ignorant unwitting' },
  { name: 'announce', words: 'announce announcement unveil' },
  { name: 'publish', words: 'publish publication issue' },
  { name: 'hold', words: 'hold contain content' },
  { name: 'capacity', words: 'capacity designed' },
  { name: 'flow', words: 'flow pour' },
  { name: 'recover', words: 'recover recovery retrieve' },
  { name: 'find', words: 'find discover discovery detect' },
  { name: 'own', words: 'own ownership belong property' },
  { name: 'base', words: 'based headquarter headquartered headquarters' },
  { name: 'bury', words: 'bury burial funeral interment' },
  { name: 'live', words: 'live reside resident inhabitant population' },
  { name: 'count', words: 'count census tally' },
  { name: 'cover', words: 'cover area' },
  { name: 'measure', words: 'measure read gauge' },
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

/** Classes of states rather than of events: a figure that "is", "counts" or "covers" may be of any event. */
const STATES = new Set(
  'own base cover hold count find measure happen remain cost carry live lead capacity publish raise cut'.split(' '),
)

/** Whether a class tells a state, which any event may have led to. */
export const isState = (name: string): boolean => STATES.has(name)

const names: ReadonlySet<string> = new Set(EVENT_CLASSES.map(({ name }) => name))

/** The words of a class, as they are listed; none for the base of a verb that no class has. */
export const wordsOfClass = (name: string): readonly string[] => wordsByClass.get(name) ?? []

const wordsByClass: ReadonlyMap<string, readonly string[]> = new Map(
  EVENT_CLASSES.map(({ name, words }) => [name, words.split(' ')] as const),
)

/** Whether an event is one of the classes, and not merely the stem of its verb. */
export const isEventClass = (name: string): boolean => names.has(name)
