import { remembered } from './remembered.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Irregular plurals with their singular: "people of 40 nations" counts persons. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  words(`
    people:person men:man women:woman children:child policemen:policeman policewomen:policewoman firemen:fireman
    servicemen:serviceman servicewomen:servicewoman fishermen:fisherman gunmen:gunman salesmen:salesman
    chairmen:chairman congressmen:congressman lawmen:lawman guardsmen:guardsman craftsmen:craftsman crewmen:crewman
    firefighters:firefighter feet:foot teeth:tooth geese:goose mice:mouse oxen:ox lives:life wives:wife knives:knife
    wolves:wolf leaves:leaf halves:half shelves:shelf thieves:thief loaves:loaf calves:calf elves:elf selves:self
    criteria:criterion phenomena:phenomenon strata:stratum bacteria:bacterium crises:crisis analyses:analysis
    bases:base axes:axis theses:thesis hypotheses:hypothesis diagnoses:diagnosis emphases:emphasis parentheses:parenthesis
    indices:index matrices:matrix appendices:appendix vertices:vertex alumni:alumnus nuclei:nucleus fungi:fungus
    cacti:cactus foci:focus memoranda:memorandum referenda:referendum curricula:curriculum addenda:addendum
    shoes:shoe toes:toe canoes:canoe movies:movie cookies:cookie rookies:rookie zombies:zombie ties:tie pies:pie lies:lie
    gases:gas buses:bus caches:cache headaches:headache psyches:psyche niches:niche avalanches:avalanche
    horses:horse houses:house warehouses:warehouse causes:cause clauses:clause nurses:nurse courses:course cases:case
    purchases:purchase responses:response expenses:expense licenses:license licences:licence releases:release leases:lease
    offenses:offense defenses:defense senses:sense promises:promise premises:premise exercises:exercise diseases:disease
    increases:increase decreases:decrease databases:database phases:phase phrases:phrase vases:vase noses:nose roses:rose
    poses:pose doses:dose hoses:hose closes:close muses:muse fuses:fuse uses:use abuses:abuse excuses:excuse ruses:ruse
    recluses:recluse universes:universe verses:verse curses:curse corpses:corpse lapses:lapse eclipses:eclipse
    enterprises:enterprise franchises:franchise surprises:surprise rises:rise prizes:prize sizes:size mazes:maze
    blazes:blaze breezes:breeze freezes:freeze sneezes:sneeze axes:axe`).map(
    (pair) => pair.split(':') as [string, string],
  ),
)

/** Nouns that count in the singular form too: "75 kitchen staff", "two aircraft", "31 dead". */
const UNCHANGED: ReadonlySet<string> = new Set(
  words(`
    staff personnel police troops aircraft spacecraft hovercraft watercraft sheep deer fish cattle livestock
    poultry crew infantry cavalry clergy gentry militia youth salmon trout shrimp squid bison moose elk swine offspring
    species series means headquarters barracks crossroads gallows works dead injured wounded missing unaccounted
    homeless jobless unemployed displaced poor sick elderly disabled faithful bereaved kin folk software hardware
    pence head`),
)

/** Words that end like plurals and are none. */
const NO_PLURALS: ReadonlySet<string> = new Set(
  words(`
    is was has does this its his hers ours yours theirs as us thus plus minus yes perhaps always sometimes besides
    afterwards towards upwards downwards forwards backwards onwards inwards outwards nowadays across less unless regardless
    business process access success congress progress press class glass grass mass pass loss cross boss gross stress illness
    witness harness fitness wilderness address express mattress fortress princess actress chess mess dress bus gas virus
    status census consensus campus corpus bonus focus virtus nexus plus genus surplus versus apparatus corps chaos
    news politics economics physics mathematics ethics athletics series species lens alias atlas bias canvas pancreas
    says goes comes takes makes gives becomes remains stands means amounts equals exceeds represents includes contains
    consists comprises costs falls rises adds wants needs seems appears shows tells works lies sits sees hopes expects
    thanks las los des les paris texas kansas arkansas illinois honduras athens brussels naples wales cyprus dallas
    massachusetts columbus james charles thomas`),
)

/** Whether a lower-case word looks like the plural of a noun, or counts as one ("staff", "dead"). */
export const isPlural = (word: string): boolean => {
  if (IRREGULAR.has(word) || UNCHANGED.has(word)) return true
  return word.length > 3 && /[^s]s$/.test(word) && !/(?:ous|'s)$/.test(word) && !NO_PLURALS.has(word)
}

/** The singular of a lower-case noun: "countries" → "country"; a word that is no plural comes back as it is. */
export const singularOf = remembered((word): string => {
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return irregular
  if (UNCHANGED.has(word) || !isPlural(word)) return word
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  return /(?:ss|sh|ch|x|zz|o|us)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
})
