import { isPlaceNoun } from './wordnet.ts'

/** Nouns for where something can happen, lower-case singular; rows hold names for one sort of place. */
const SITES = `airport airfield airstrip|base barracks garrison fort|quarry pit mine shaft|campground camp campsite settlement|chamber
courtroom|library|hall auditorium|depot warehouse storehouse store shed barn hangar|station terminal|crossing junction|siding
platform|abutment embankment|basement cellar|square plaza|bridge viaduct|street road avenue highway lane|hospital clinic ward
infirmary|school classroom kindergarten|church cathedral chapel|mosque|temple|port harbor harbour|pier jetty quay dock wharf
berth|market bazaar|factory plant mill works refinery|stadium arena|hotel inn hostel|palace castle|embassy consulate|border
frontier|coast shore beach|island|river creek stream canal|lake reservoir|bay gulf strait|valley|mountain hill ridge|flank slope|forest wood
woods|field meadow|farm ranch|village hamlet|town|city|district suburb quarter neighborhood neighbourhood sector|building
tower block|house home cottage villa|apartment flat|office|headquarters|court courthouse|prison jail|cemetery graveyard|park
garden|tunnel|deck|cabin|cockpit|kitchen|dining|garage|yard|gate|fence wall|stand|wing|floor|roof|laboratory lab|theatre
theater|museum gallery|university college campus|gym gymnasium|shop|restaurant café cafe bar pub|supermarket mall|bank|capital|
north|south|east|west|northeast|northwest|southeast|southwest|ford borehole well intake|room lobby corridor|studio|pitch|ravine
gorge canyon|lighthouse|checkpoint post outpost|ministry parliament|rig|reef|runway|track line`

const sorts: ReadonlyMap<string, number> = new Map(
  SITES.split('|').flatMap((row, index) =>
    row
      .trim()
      .split(/\s+/)
      .map((noun) => [noun, index] as const),
  ),
)

/** The sort of place that a noun (lower-case singular) stands for, or null: nouns of one sort may name one place. */
export const siteSort = (noun: string): number | null => sorts.get(noun) ?? null

/** Nouns of places that tell of no place by themselves: "at this point", "on the other side", "in the area". */
const VAGUE = new Set(
  `point end side top bottom part area region place location position line front back way direction distance middle
  center centre level edge heart corner base head face state country nation world home ground land face space room term
  case field face scene spot section stage list course circle track table window door step bed`.split(/\s+/),
)

/** Whether something can happen at what a noun (lower-case singular) names: `"grove"`, but not `"point"`. */
export const isSite = (noun: string): boolean => sorts.has(noun) || (!VAGUE.has(noun) && isPlaceNoun(noun))
