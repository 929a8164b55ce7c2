/**
 * Nouns by which one story calls one thing in turn: the contract, the deal, the paper that was signed. Singular. They
 * tie two events of one class; what is counted is told apart more finely (`noun-classes.ts`).
 */
const REFERENTS = `text paper document agreement accord deal treaty pact contract protocol convention memorandum settlement
cease-fire ceasefire truce pause lull armistice declaration resolution framework understanding|plant works factory mill site complex facility refinery
smelter warehouse depot|company firm operator manufacturer maker group business enterprise contractor builder|bank lender
institution house|agency authority commission office regulator watchdog ministry inspectorate board bureau department service|
council committee panel assembly chamber body|parliament chamber assembly legislature senate congress house|crash accident disaster catastrophe incident tragedy collision sinking capsize
wreck|explosion blast detonation|fire blaze inferno flames|drug medicine pill tablet product preparation|increase rise raise hike|
talk negotiation meeting session hearing round summit conference|strike walkout stoppage action|dam embankment barrage structure|
ship vessel boat ferry tanker|aircraft plane jet helicopter flight|road highway route track|camp settlement shelter centre center facility|clinic hospital
center centre|epidemic outbreak disease|army troop force soldier unit|rebel insurgent fighter militia|mandate mission operation
deployment|trial study test|inquiry investigation probe review|vote ballot election poll|recount count tally|budget plan draft
bill package|tax levy duty tariff charge|roof cover|tunnel tube|pipeline pipe line|stadium arena ground|school classroom|shop store
branch|curfew restriction lockdown|statement release announcement|report paper study document|suit lawsuit case complaint claim|
licence license permit authorisation authorization approval certificate|quake earthquake tremor shock|storm hurricane gale cyclone|
flood water inundation|border frontier line|post checkpoint outpost|cause origin seat|brand name label|plan proposal scheme project blueprint|law act bill legislation statute measure|
verdict ruling judgment judgement|club team side|festival fair event|concert recital performance show gig|match game fixture|
theft burglary robbery heist|award prize medal trophy|salary wage pay|application request petition claim|subsidy allowance grant benefit|mast tower|shooting killing murder|raid operation swoop sweep crackdown`

const classes = index()

function index(): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>()
  for (const [at, row] of REFERENTS.split('|').entries()) {
    for (const noun of row.trim().split(/\s+/)) found.set(noun, (found.get(noun) ?? new Set()).add(at))
  }
  return found
}

/** Whether two nouns (lower-case singular) may call one thing of a story: `"contract"` and `"deal"`. */
export const mayReferToOne = (a: string, b: string): boolean => {
  const [x, y] = [classes.get(a), classes.get(b)]
  return x !== undefined && y !== undefined && [...x].some((each) => y.has(each))
}

/** The rows that a noun (lower-case singular) stands in: two nouns of one row may call one thing. */
export const referentsOf = (noun: string): readonly number[] => [...(classes.get(noun) ?? [])]
