import type { EntityLabel } from '../domain/index.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const labels = (rows: readonly (readonly [label: EntityLabel, list: string])[]): ReadonlyMap<string, EntityLabel> =>
  new Map(rows.flatMap(([label, list]) => list.split(' ').map((word) => [word, label] as const)))

/** Nouns that, capitalised at the end or before "of", make the name of a body: "Water Authority", "Ministry of Health". */
export const ORGANISATION_HEADS = words(`
  agency administration academy alliance army association assembly authority bank battalion board brigade brigades brothers
  bureau cabinet cartel caucus partnership center centre chamber charity church club coalition college collective commission committee
  committees company confederation conference congress consortium consulate coop cooperative co-operative corporation
  corps council court courts department departments directorate division duma embassy enforcement enterprise enterprises
  executive exchange faculty federation fellowship firm force forces forum foundation front fund gang gaming group guard
  industries inquiry institute institution inspectorate laboratories laboratory labs league legislature ministry mission
  movement navy network newspaper observatory office organisation organization panel parliament parliaments partners
  party patrol police polytechnic press prosecutor prosecutors registry regiment representatives reserve school secretariat
  senate service services society squad staff studio studios syndicate taskforce team times treasury tribunal trust
  trustees union unions unit university watch works zoo herald gazette tribune dispatch wire chronicle courier journal
  telegraph review observer airlines airways motors systems solutions technologies technology pharmaceuticals biologics
  therapeutics biosciences energy resources minerals mining petroleum oil gas holdings capital securities insurance
  logistics shipping foods media broadcasting television radio records software robotics electronics semiconductors
  aerospace dynamics steel metals chemicals materials textiles stores supermarkets brewery analytics consulting
  advisors associates ventures investments properties realty constructors construction engineering shipyards shipyard
  railways railroad railway lines cruises congregation diocese archdiocese monastery junta guerrillas militia brotherhood
  workers miners teachers nurses union greens liberals conservatives democrats republicans socialists list slate news
  constabulary choir orchestra philharmonic symphony ensemble quartet ballet conservatory seminary institutes academies
  colleges universities magazine publishing pictures productions entertainment publications communications telecom
  telecommunications wireless networks aviation freight bancorp banks savings apparel footwear org`)

/** Last words of newspapers that are ordinary nouns, and name a body only behind a place: "Wexley Star". */
export const NEWSPAPER_HEADS = words(`
  star sun post mail globe mirror independent guardian standard examiner inquirer enquirer register sentinel bulletin
  monitor daily echo argus advertiser banner beacon citizen courant gleaner leader ledger mercury nation patriot pioneer
  record reporter statesman transcript voice age`)

/** What stands before "center" in a building's name: "Orin Space Center"; other centers are bodies. */
export const BUILT_CENTERS = words(`
  space medical convention shopping community art arts science visitor visitors conference sports civic cultural
  exhibition trade detention correctional health aquatic performing events garden town leisure heritage nature`)

/** Legal forms of companies: "Acme Corp." */
export const LEGAL_FORMS = words(
  'inc corp ltd llc llp plc co gmbh ag sa s.a nv n.v bv b.v ab asa oy a/s spa s.p.a kk pty lp cie kg se',
)

/** Nouns that, capitalised, name a law, treaty, programme, plan or strategy: "Clean Water Act", "Orin Protocol". */
export const LAW_HEADS = words(`
  act accord accords agenda agreement amendment articles bill charter code compact constitution convention covenant
  declaration decree deal directive doctrine framework initiative law laws manifesto mandate memorandum pact plan
  policy program programme project protocol regulation regulations resolution roadmap scheme statute strategy treaty
  understanding deal ordinance rule rules guidelines`)

/** Nouns that, capitalised or after a name, make a building or works: "Orin Bridge", "the Selby dam". */
export const FACILITY_HEADS = words(`
  airport airfield airbase aqueduct arena barracks base bridge building camp canal castle cathedral cemetery chapel
  clinic courthouse dam depot dock dockyard embankment factory gallery gate harbor harbour headquarters hotel house jail
  jetty hospital hospitals galleries library lighthouse lock mall mansion market masjid mill mine mosque museum museums
  planetarium aquarium arboretum auditorium ballpark racecourse racetrack velodrome speedway arcade campus cloister abbey
  priory basilica minster convent pagoda mausoleum crematorium observatory spaceport cosmodrome heliport infirmary
  sanatorium hospice restaurant café pub tavern casino skyscraper citadel fortress palace park pier pipeline plant plaza port prison
  quarry refinery reservoir runway sawmill shrine siding smelter stadium station substation synagogue temple terminal
  theater theatre tower tunnel viaduct warehouse waterworks weir wharf works yard cafeteria complex monument memorial
  penitentiary crossing checkpoint junction farm ranch colliery steelworks ironworks glassworks orphanage vineyard`)

/** Nouns that, capitalised, name a place on the map that is no state: "River Orin", "Heron Reserve". */
export const LOCATION_HEADS = words(`
  archipelago basin bay beach canyon cape coast corridor cove creek delta desert escarpment estuary fjord forest glacier
  gorge gulf heights highlands hill hills island islands isle isles isthmus lagoon lake lakes loch lowlands marsh moor
  mount mountain mountains ocean pass peak peninsula plain plains plateau point pond prairie range reef ridge river
  rivers sea shore sound steppe strait straits stream valley volcano wetlands wood woods road street avenue boulevard
  highway route square lane ave blvd st rd quay crescent terrace reserve`)

/** Nouns that, capitalised, name a political unit: "Kern County", "Province of Orin". */
export const STATE_HEADS = words(`
  canton city commonwealth county district emirate governorate kingdom municipality oblast parish prefecture province
  region republic shire state states territory territories town township village borough`)

/** Nouns that, capitalised, name a happening: "Wexley Summit", "Battle of Orin". */
export const EVENT_HEADS = words(`
  summit olympics games cup championship championships war wars battle siege revolution uprising massacre genocide
  famine earthquake hurricane typhoon cyclone storm flood fire wildfire blaze crisis pandemic epidemic outbreak election
  elections referendum festival fair expo exhibition ceremony parade marathon tournament trial trials hearing hearings
  attack attacks bombing shooting coup paralympics olympiad derby regatta carnival jubilee biennale playoffs rodeo intifada
  rebellion insurrection mutiny prix bowl awards armistice plague eclipse tsunami tornado eruption pilgrimage riots strike protests march holocaust congress conference`)

/** What a speaker tells that another word names: "the town of Orin". */
export const PLACE_NOUNS = words(`
  town city village hamlet capital port suburb neighborhood neighbourhood province state region district county republic
  kingdom island municipality settlement resort parish township borough nation country territory commune canton
  prefecture outskirts coast streets`)

/** Words between the parts of a body's name: "Committee on Foreign Relations", "Inquiry into the Loss". */
export const NAME_TIES = words('of for on against into to concerning')

/** Lower-case particles inside the names of people: "Ursula van der Leyen". */
export const NAME_PARTICLES = words(
  "de del de la las los di da das do dos du des la le van von der den ter ten zu zum bin ibn bint al el y e af av op 't",
)

/** Heads of companies' names, whose first words alone stand for the whole: "Orbit" for "Orbit Systems". */
export const COMPANY_HEADS: ReadonlySet<string> = new Set([
  ...LEGAL_FORMS,
  ...words(`
    airlines airways motors systems solutions technologies technology pharmaceuticals biologics therapeutics biosciences
    energy resources minerals mining petroleum oil gas holdings capital securities insurance logistics shipping foods media
    broadcasting software robotics electronics semiconductors aerospace dynamics steel metals chemicals materials textiles
    stores supermarkets brewery analytics consulting ventures investments properties realty constructors construction
    engineering shipyards shipyard group industries enterprises company partners electric power water works laboratories
    labs corporation brothers bank airline lines`),
])

/** Heads that come first: "Lake Orin", "Operation Dawn". */
export const LEADING_HEADS: ReadonlyMap<string, EntityLabel> = labels([
  ['LOC', 'lake mount mt river cape rio isle sierra highway route interstate'],
  ['FACILITY', 'fort camp hotel masjid stade stadio estadio palais palazzo teatro château'],
  ['GPE', 'port saint lower upper santa san ciudad puerto villa'],
  ['EVENT', 'operation hurricane typhoon cyclone storm'],
  ['LAW', 'project plan'],
  [
    'ORG',
    'banco grupo radio dinamo dynamo sporting slavia spartak lokomotiv atletico olympique borussia maccabi hapoel',
  ],
])

/** Heads that are surnames as well: "Jane Hill". */
export const SURNAME_HEADS: ReadonlySet<string> = new Set(
  `law hill hills wood woods church street king rivers banks marsh moor forest lake brooks park parks bridges mill
   mills hall castle court price bush field glass steel ford lane pond ridge stone temple west noble page
   pope power powers chambers waters bay cove storm times may gates cross grove fields glen`.split(/\s+/),
)

/** Heads whose portfolio may be a list: "Bureau of Labor, Trade and Prices". */
export const LISTING_HEADS: ReadonlySet<string> = new Set(
  'bureau ministry department office committee commission agency institute directorate secretariat subcommittee center centre school faculty'.split(
    ' ',
  ),
)
/** Which heads take which tie: "Committee on", "Inquiry into"; "of" takes any. */
export const HEADS_BY_TIE: ReadonlyMap<string, ReadonlySet<string> | 'any'> = new Map<
  string,
  ReadonlySet<string> | 'any'
>([
  ['of', 'any'],
  [
    'for',
    new Set(
      'ministry minister center centre agency council commission committee institute department foundation office fund initiative programme program campaign alliance association bureau society coalition board plan'.split(
        ' ',
      ),
    ),
  ],
  [
    'on',
    new Set(
      'committee commission council conference convention treaty subcommittee panel summit center centre institute act law agreement inquiry protocol'.split(
        ' ',
      ),
    ),
  ],
  ['against', new Set('convention league alliance campaign coalition war union act'.split(' '))],
  ['into', new Set(['inquiry'])],
  ['concerning', new Set(['convention', 'treaty', 'agreement'])],
  ['to', new Set()],
])
/** Further nouns that "of" follows in names: "Gulf of Orin". */
export const HEADS_BEFORE_OF: ReadonlySet<string> = new Set(
  'gulf strait cape battle siege republic kingdom city province university house court treaty bay isle state county district port massacre'.split(
    ' ',
  ),
)
/** Last words of owners inside a name: "Attorney General's Office", "Children's Hospital". */
export const OWNER_NOUNS: ReadonlySet<string> = new Set(
  'general prosecutor governor president king queen children women men people worker teacher farmer doctor sheriff coroner mayor speaker minister st michael john peter paul mary mark luke'.split(
    ' ',
  ),
)
