import { stem } from './stem.ts'

/** The event class that a verb has together with a particle or an object: "took off", "turned down", "lost their lives". */
const PHRASAL_VERBS: readonly (readonly [name: string, verbs: string])[] = [
  ['depart', 'take off, set out, set sail, pull out, cast off, lift off, roll out, head out, drive off, move off'],
  ['arrive', 'touch down, pull in, turn up'],
  ['strike', 'walk out, walk off, down tools, lay tools'],
  ['dismiss', 'lay off, let go, throw out, kick out, turf out'],
  ['transfer', 'hand over, turn over, give over, make over, pass to, pass into'],
  ['reject', 'turn down, vote down, throw out, rule out, knock back'],
  ['begin', 'break out, kick off, set off, start up, open up, set up, come about'],
  ['end', 'wind up, run out, wind down, die down, come off'],
  ['cancel', 'call off, scrap plans, strike down, set aside'],
  ['delay', 'put off, hold up, push back, hold over'],
  ['close', 'shut down, close down, seal off, shut off, shut doors, close doors, take use, take service'],
  ['break', 'break down, give way, cave in, fall apart, come apart'],
  ['resign', 'step down, stand down, stand aside'],
  ['open', 'tear open, burst open, swing open'],
  ['pay', 'pay out, pay back, pay off, shell out'],
  ['arrest', 'lock up, round up, pick up'],
  ['destroy', 'burn down, wash away, wipe out, sweep away, tear down, pull down, knock down'],
  ['explode', 'blow up, go off'],
  ['sink', 'go down, go under, keel over'],
  ['sound', 'go off'],
  ['raise', 'go up, put up, step up, shoot up'],
  ['cut', 'go down, bring down, cut back, pare back'],
  ['approve', 'sign off, wave through, vote through, go along'],
  ['concede', 'back down, own up, give in'],
  ['withdraw', 'pull out, pull back, take back, back out'],
  ['happen', 'take place, come about'],
  ['found', 'set up'],
  ['sign', 'put name, put names, put signature, put signatures'],
  ['arrive', 'set foot, put ashore, come ashore, step ashore, bring ashore'],
  ['notify', 'learn of, tell of, tell about'],
  ['sound', 'give alarm, raise alarm'],
  ['die', 'lose life, lose lives, lose men, lose soldiers, lose people'],
  ['dismiss', 'lose job, lose jobs, lose place, lose places'],
  ['begin', 'get underway'],
  ['release', 'let go, set free, send home'],
  ['end', 'cease operations, come end'],
  ['employ', 'take on, give work, give job, give jobs, find work'],
  ['force', 'take effect, enter force, come force, become final, become law, become effective, become binding'],
  ['meet', 'hold talks'],
  ['vote', 'cast ballots, cast votes'],
  ['dissent', 'vote against, vote no'],
  ['approve', 'vote for, vote in'],
  ['proceed', 'go ahead, go forward'],
  ['return', 'give back, bring back, send back, hand back'],
  ['attend', 'take part'],
  ['skip', 'stay away, keep away'],
  ['win', 'take first, take gold, come first, finish first, cross line'],
  ['file', 'hand in, turn in, send in'],
  ['rule', 'hand down'],
  ['supply', 'hand out, give out'],
  ['happen', 'fall on'],
  ['die', 'pass away'],
  ['suspend', 'switch off, turn off, shut off'],
  ['steal', 'make off'],
  ['find', 'come across, stumble on, stumble upon, come upon'],
  ['begin', 'get under, come world'],
  ['recall', 'order home, call home, summon home, order back, call back'],
  ['find', 'turn up, show up'],
  ['close', 'go grid, go offline'],
]

const byWords = index()

/** By the stem of the verb, then by the words behind it. */
function index(): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, Map<string, string[]>>()
  for (const [name, verbs] of PHRASAL_VERBS) {
    for (const verb of verbs.split(', ')) {
      const [head = '', ...rest] = verb.split(' ')
      const [key, behind] = [stem(head), rest.join(' ')]
      const own = found.get(key) ?? new Map<string, string[]>()
      found.set(key, own.set(behind, [...(own.get(behind) ?? []), name]))
    }
  }
  return found
}

/** The event classes of a verb's stem with the word behind it: `("take", "off")` → `["depart"]`; none for most. */
export const phrasalClasses = (verbStem: string, particle: string): readonly string[] =>
  byWords.get(verbStem)?.get(particle) ?? []
