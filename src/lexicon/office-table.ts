/** How many may hold an office at one time: `one`, one for each named body (`body`), or `many`. */
type Holders = 'one' | 'body' | 'many'

export interface OfficeRow {
  readonly office: string
  readonly variants: readonly string[]
  readonly holders: Holders
}

/** One office a line: office | its names | how many hold it at one time. A portfolio office ends in " of". */
const ROWS = `
prime minister|prime minister,premier,taoiseach,chancellor of germany|one
president|president,presidente|one
minister of|minister of state for,minister of the,minister of,minister for the,minister for,minister|one
secretary of|secretary of state for,secretary of the,secretary of,secretary for|one
secretary-general|secretary-general,secretary general,general secretary|one
governor|governor,gov.,lieutenant-governor|one
mayor|lord mayor,mayor,mayoress,city mayor|one
head of state|head of state|one
head of government|head of government|one
king|king,monarch|one
queen|queen|one
emperor|emperor|one
emir|emir|one
pope|pope,pontiff|one
chancellor|chancellor|one
attorney general|attorney-general,attorney general|one
chief justice|chief justice|one
speaker|speaker of the house,speaker|one
chair|chairman of the board,chairwoman of the board,chair of the board,chairman,chairwoman,chairperson,chair|body
chief executive|chief executive officer,chief executive,ceo|body
chief financial officer|chief financial officer,finance chief,cfo|body
chief operating officer|chief operating officer,coo|body
chief technology officer|chief technology officer,cto|body
chief medical officer|chief medical officer|body
chief information officer|chief information officer,cio|body
chief security officer|chief security officer,chief information security officer|body
chief legal officer|chief legal officer|body
chief commercial officer|chief commercial officer|body
chief of staff|chief of staff|body
chief prosecutor|chief prosecutor,prosecutor general,prosecutor-general,general prosecutor,chief public prosecutor|body
director-general|director-general,director general|body
managing director|managing director|body
executive director|executive director|body
director|director,directress|body
head|head,leader,chief,boss|body
commander|commander-in-chief,commander in chief,force commander,commander,commandant|body
incident commander|incident commander|body
principal investigator|principal investigator,lead investigator,chief investigator|body
general manager|general manager|body
manager|manager|body
secretary|regional secretary,permanent secretary,secretary|body
treasurer|treasurer|body
commissioner|commissioner|body
special representative|special representative of the secretary-general,special representative,special envoy|body
ambassador|ambassador|body
superintendent|superintendent|body
sheriff|sheriff|body
fire chief|fire chief,fire marshal|body
auditor general|auditor general,auditor-general,city auditor|body
comptroller|comptroller,controller,city controller|body
inspector general|inspector general,inspector-general|body
ombudsman|ombudsman,ombudswoman,public protector|body
rector|rector|body
vice-chancellor|vice-chancellor|body
provost|provost|body
dean|dean|body
principal|principal,headmaster,headmistress,head teacher|body
editor|editor-in-chief,editor in chief,editor|body
harbor master|harbor master,harbormaster,harbourmaster,harbour master|body
returning officer|returning officer|body
archbishop|archbishop|body
bishop|bishop|body
coroner|coroner|body
curator|chief curator,head curator|body
administrator|administrator|body
coordinator|coordinator|body
registrar|registrar|body
chief economist|chief economist|body
chief statistician|national statistician,chief statistician,government statistician,statistician-general|one
registrar general|registrar general,registrar-general|one
chief constable|chief constable|body
medical director|medical director,chief physician|body
chief mediator|chief mediator,lead mediator|body
chief geologist|chief geologist,chief volcanologist,chief seismologist|body
chief of the general staff|chief of the general staff,chief of the defence staff,chief of defence,army chief|one
driver|train driver,engine driver,locomotive driver,driver|body
stationmaster|stationmaster,station master|body
artistic director|artistic director|body
party leader|party leader|body
chief scientist|chief scientist,chief scientific officer|body
chief engineer|chief engineer|body
chief designer|chief designer,lead designer|body
health officer|health officer,medical officer of health,chief health officer|body
chief negotiator|chief negotiator,lead negotiator|body
city manager|city manager|one
first minister|first minister|one
vice president|vice president,vice-president|one
general counsel|general counsel|body
majority leader|majority leader|one
minority leader|minority leader|one
opposition leader|leader of the opposition,opposition leader|one
spokesperson|spokesperson,spokesman,spokeswoman,press officer,press secretary|many
lawyer|lawyer,attorney,solicitor,barrister,counsel|many
professor|professor|many
senator|senator|many
representative|representative,congressman,congresswoman|many
member|member of parliament,member,mp,councillor,councilor,councilman,councilwoman|many
judge|judge,justice,magistrate|many
analyst|analyst,economist,researcher,fellow|many
adviser|adviser,advisor,aide,consultant|many
engineer|engineer,inspector|many
prosecutor|prosecutor|many
envoy|envoy,delegate,diplomat|many
officer|officer,official|many
founder|founder|body
co-founder|co-founder|many
owner|owner,proprietor|body
district attorney|district attorney|body
solicitor general|solicitor general,solicitor-general|one
surgeon general|surgeon general|one
governor-general|governor-general,governor general|one
high commissioner|high commissioner|body
chief of police|chief of police,police chief|body
chief whip|chief whip|body
chief inspector|chief inspector|body
lead author|lead author,first author|body
foreman|foreman,forewoman|body
abbot|abbot,abbess|body
pilot|pilot in command,commanding pilot|body
captain|captain,skipper,ship's master,shipmaster,master,helmsman|body
coach|head coach|body
architect|architect|body
author|author|body
liquidator|liquidator,receiver|body`

export const OFFICES: readonly OfficeRow[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [office = '', variants = '', holders] = row.split('|')
    return {
      office,
      variants: variants.split(','),
      holders: holders === 'one' || holders === 'body' ? holders : 'many',
    }
  })

/** Verbs of holding an office, with the office they stand for: "who chairs the committee". */
export const OFFICE_VERBS: ReadonlyMap<string, string> = new Map([
  ...['heads', 'leads', 'runs', 'heading', 'leading', 'headed', 'led', 'ran', 'oversees'].map(
    (verb) => [verb, 'head'] as const,
  ),
  ...['chairs', 'chairing', 'chaired'].map((verb) => [verb, 'chair'] as const),
  ...['commands', 'commanding', 'commanded'].map((verb) => [verb, 'commander'] as const),
  ...['directs', 'directed'].map((verb) => [verb, 'director'] as const),
  ...['manages', 'managed'].map((verb) => [verb, 'manager'] as const),
  ...['edits', 'edited'].map((verb) => [verb, 'editor'] as const),
  ...['governs', 'governed'].map((verb) => [verb, 'governor'] as const),
  ...['coordinates', 'coordinated'].map((verb) => [verb, 'coordinator'] as const),
  ...['administers', 'administered'].map((verb) => [verb, 'administrator'] as const),
  ...['captains', 'captained', 'skippers', 'skippered'].map((verb) => [verb, 'captain'] as const),
  ['founded', 'founder'],
  ['designed', 'architect'],
  ['wrote', 'author'],
  ...['owns', 'owned'].map((verb) => [verb, 'owner'] as const),
])

/** Phrases of holding an office: "the brigade is under …" does not count, "in command of the brigade" does. */
export const OFFICE_PHRASES: readonly (readonly [string, string])[] = [
  ['in command of', 'commander'],
  ['in charge of', 'head'],
  ['at the head of', 'head'],
  ['at the helm of', 'head'],
]

export const PAST_OFFICE_VERBS = new Set(
  'headed led ran chaired commanded directed managed governed edited coordinated administered captained owned'.split(
    ' ',
  ),
)

/** What changes an office: who held it before, for a time, below its holder, or not yet. */
export type Qualifier = 'former' | 'acting' | 'deputy' | 'elect'

/** Words before an office that change it: "former mayor", "interim head", "deputy governor", "incoming chair". */
export const OFFICE_QUALIFIERS: ReadonlyMap<string, Qualifier> = new Map([
  ...'former ex onetime one-time late retired then erstwhile previous ousted deposed past'
    .split(' ')
    .map((word) => [word, 'former'] as const),
  ...'acting interim caretaker provisional'.split(' ').map((word) => [word, 'acting'] as const),
  ...'deputy vice assistant associate under'.split(' ').map((word) => [word, 'deputy'] as const),
  ...'elect incoming designate'.split(' ').map((word) => [word, 'elect'] as const),
])

/** Offices that have only one deputy at a time. */
export const SINGLE_DEPUTY = new Set('president,prime minister,governor,mayor,attorney general,speaker'.split(','))

/** Words before an office that say nothing of it. */
export const EMPTY_WORDS = new Set(
  'the a an its his her their our my your this that current new next first longtime long-time long-serving incumbent sitting newly special elected appointed who which is was had and mr mrs ms dr also now second third powerful outspoken'.split(
    ' ',
  ),
)

/** American spellings of portfolios, and short forms: "foreign minister", "home secretary". */
export const PORTFOLIO_NAMES: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['foreign', 'foreign affairs'],
  ['home', 'home affairs'],
  ['the interior', 'interior'],
])

/** Portfolios that make "X secretary" a member of a government: "defense secretary", but "union secretary". */
export const STATE_SECRETARIES = new Set(
  `defense defence state interior treasury health education transport transportation energy labor labour commerce war
   agriculture home foreign justice housing environment security trade business culture`.split(/\s+/),
)
