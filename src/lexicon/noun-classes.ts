/** Nouns that may count the same things: an outlet writes "homes" where another writes "dwellings". Singular. */
const NOUN_CLASSES: readonly (readonly [name: string, members: string])[] = [
  [
    'person',
    `person people man woman human individual resident citizen inhabitant villager neighbor neighbour local civilian
    prisoner inmate detainee fugitive defendant convict suspect trafficker criminal member figure leader captive hostage
    worker employee staff miner labourer laborer striker staffer colleague teller counter clerk
    soldier troop personnel peacekeeper officer police uniformed fighter
    participant volunteer subject patient adult child recipient enrollee
    passenger traveler traveller tourist visitor evacuee refugee migrant survivor
    voter pupil student teacher nurse doctor customer client depositor policyholder farmer fisherman sailor seaman
    soul crowd serviceman servicewoman policeman policewoman marcher attendee tenant renter
    protester demonstrator rebel militant observer monitor guest spectator
    arrest detention abduction kidnapping dead death fatality body victim casualty toll life`,
  ],
  ['building', 'house home dwelling residence building structure household flat apartment property'],
  ['site', 'site clinic center centre location facility hospital'],
  ['post', 'post position job role vacancy'],
  ['vessel', 'ship vessel boat tanker ferry'],
  ['aircraft', 'aircraft plane airplane jet helicopter flight'],
  ['vehicle', 'vehicle car truck lorry bus van'],
  ['weapon', 'gun firearm weapon rifle pistol'],
  ['missile', 'missile interceptor rocket'],
  ['group', 'group organisation organization gang cartel network'],
  ['meeting', 'meeting session hearing round'],
  ['note', 'note letter protest complaint'],
  ['work of art', 'work painting object piece item artifact artefact'],
  ['ballot', 'ballot paper vote'],
  ['majority', 'majority margin lead gap'],
  ['family', 'family household'],
  ['carriage', 'carriage coach wagon car'],
  ['match', 'match game fixture'],
  ['pupil', 'pupil student child schoolchild'],
  ['infant', 'infant baby newborn child'],
  ['monitor', 'monitor observer inspector'],
  ['signature', 'signature name signatory'],
  ['incident', 'incident violation breach attack'],
  ['shop', 'shop store branch outlet'],
  ['record', 'record file account'],
  ['raft', 'raft liferaft lifeboat'],
  ['grave', 'grave tomb'],
  ['village', 'village hamlet settlement'],
  ['attacker', 'attacker assailant gunman raider robber hijacker bomber assassin militant intruder'],
  ['cattle', 'cow cattle bull calf heifer'],
  ['spectator', 'spectator fan supporter onlooker'],
  ['warship', 'warship ship vessel frigate destroyer'],
  ['flight', 'flight departure connection'],
  ['recommendation', 'recommendation proposal measure'],
]

const classesByNoun: ReadonlyMap<string, readonly string[]> = indexByNoun()

function indexByNoun(): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const [name, members] of NOUN_CLASSES) {
    for (const noun of members.split(/\s+/)) index.set(noun, [...(index.get(noun) ?? []), name])
  }
  return index
}

/** The classes of a counted noun (lower-case singular): `"dwelling"` → `["building"]`; none for most nouns. */
export const nounClasses = (noun: string): readonly string[] => classesByNoun.get(noun) ?? []

/** Whether two counted nouns (lower-case singular) may stand for the same things: equal, or of one class. */
export const mayCountTheSame = (a: string, b: string): boolean =>
  a === b || nounClasses(a).some((name) => nounClasses(b).includes(name))

/** Nouns that count almost anything: two figures of them need more in common than the noun. */
const GENERIC = new Set(
  `person people man woman year month week day hour time country state part case number thing place way side
  one other lot total figure value rate cost price sum money fund amount point step example group member`.split(/\s+/),
)

/** Whether a counted noun (lower-case singular) tells little of what is counted: "people", but not "battery". */
export const isGeneric = (noun: string): boolean => GENERIC.has(noun)

/** Nouns of money, known or invented: they count an amount and name no thing. */
const CURRENCIES = new Set(
  'mark crown florin guilder krona krone lira lire dinar ducat shilling thaler franc peso rupee rial riyal'.split(' '),
)

/** Whether a counted noun (lower-case singular) is one of money. */
export const isCurrency = (noun: string): boolean => CURRENCIES.has(noun)
