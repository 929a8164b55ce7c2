import { stem } from './stem.ts'

/** Words of which only one can be true of one thing at one time; the second entry of a row says of what. */
const CONTRAST_SETS: readonly (readonly [members: string, name: string])[] = [
  ['eastern western northern southern', 'side'],
  ['east west north south', 'direction'],
  ['upper lower', 'level'],
  ['upstream downstream', 'course'],
  ['interim final preliminary', 'stage of a result'],
  ['provisional definitive', 'standing'],
  ['pending exhausted', 'state of a remedy'],
  ['temporary permanent', 'duration'],
  ['voluntary mandatory compulsory', 'obligation'],
  ['binding advisory', 'force'],
  ['civilian military', 'command'],
  ['inspector observer', 'standing of a visitor'],
  ['position people', 'posts or people'],
  ['warning order', 'level of an alert'],
  ['loan grant', 'kind of money'],
  ['merger takeover acquisition', 'kind of union'],
  ['accident attack', 'kind of event'],
  ['suspended dismissed', 'sanction'],
  ['unanimous divided', 'vote'],
  ['signed unsigned', 'signature'],
  ['armed unarmed', 'equipment'],
  ['guilty innocent', 'verdict'],
  ['arrest surrender', 'how custody began'],
]

const setsByStem: ReadonlyMap<string, string> = new Map(
  CONTRAST_SETS.flatMap(([members, name]) => members.split(' ').map((member) => [stem(member), name] as const)),
)

/** The contrast set that a Porter stem belongs to, by name; null for most words. */
export const contrastSet = (wordStem: string): string | null => setsByStem.get(wordStem) ?? null
