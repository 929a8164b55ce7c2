const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Forms of address, lower case without a full stop: "Ms Ruhl", "Dame Vera". A name must follow. */
export const HONORIFICS = words(`
  mr mrs ms mx miss dr doctor prof professor sir dame lord lady baroness baron count countess madame mme monsieur
  señor señora senora herr frau don doña rev reverend father fr sister brother rabbi imam sheikh sheik ayatollah mullah
  cardinal archbishop bishop pope saint hon honorable honourable king queen prince princess duke duchess emir sultan
  emperor empress president-elect senator sen congressman congresswoman rep`)

/** Ranks of soldiers and police, lower case without a full stop: "Captain Ohm", "Brig. Gen. Doe". */
export const RANKS = words(`
  general gen lieutenant lt colonel col major maj captain capt commander cmdr commodore admiral adm vice rear brigadier
  brig sergeant sgt corporal cpl private pvt marshal airman ensign cadet constable inspector superintendent detective
  trooper sheriff deputy patrolman officer ranger commandant warrant`)

/** Nouns for what people are by office or work, lower case singular: "the hydrologist Jane Doe", "a baker, said". */
export const ROLE_NOUNS = words(`
  president premier minister chancellor governor mayor senator representative congressman congresswoman lawmaker
  legislator deputy mp mep councillor councilor councilman councilwoman alderman commissioner secretary undersecretary
  secretary-general ambassador envoy consul diplomat delegate attaché negotiator mediator speaker whip leader head chief
  boss chair chairman chairwoman chairperson co-chair director directress director-general ceo cfo coo cto executive
  manager administrator superintendent coordinator supervisor foreman overseer treasurer comptroller controller auditor
  registrar clerk bailiff sheriff marshal warden ombudsman spokesman spokeswoman spokesperson aide adviser advisor
  counsel counselor counsellor attorney lawyer solicitor barrister advocate prosecutor judge justice magistrate notary
  coroner detective inspector investigator examiner constable officer sergeant captain lieutenant colonel major general
  admiral commander commandant brigadier soldier pilot sailor mariner skipper navigator paramedic firefighter policeman
  policewoman professor lecturer scholar academic teacher headteacher headmaster principal dean rector provost tutor
  researcher scientist fellow analyst expert specialist consultant strategist economist historian sociologist
  psychologist psychiatrist physicist chemist biologist ecologist geologist hydrologist meteorologist seismologist
  climatologist epidemiologist virologist immunologist pathologist cardiologist neurologist oncologist statistician
  mathematician engineer architect surveyor technician mechanic electrician plumber carpenter welder mason builder
  contractor developer programmer designer doctor physician surgeon nurse midwife dentist pharmacist therapist vet
  veterinarian author writer novelist poet journalist reporter correspondent editor columnist blogger publisher
  photographer filmmaker producer actor actress singer musician composer artist painter sculptor curator librarian
  archivist archaeologist conservator collector dealer critic farmer rancher fisherman fisherwoman shepherd grower
  forester miner steelworker worker driver trucker conductor baker butcher chef cook waiter waitress bartender landlord
  landlady innkeeper hotelier shopkeeper grocer merchant trader broker banker accountant actuary financier investor
  entrepreneur businessman businesswoman industrialist tycoon magnate founder co-founder owner proprietor partner
  shareholder priest pastor bishop archbishop cardinal rabbi imam monk nun missionary preacher activist campaigner
  organizer organiser protester demonstrator dissident opponent candidate nominee challenger incumbent contender
  politician statesman veteran survivor witness victim suspect defendant plaintiff resident villager neighbor neighbour
  tenant passenger student pupil graduate apprentice intern volunteer member employee staffer cashier janitor guard
  gardener cleaner caretaker secretary receptionist translator interpreter athlete player coach trainer referee king
  queen prince princess emperor emir sultan pope monarch widow widower mother father son daughter brother sister husband
  wife uncle aunt cousin grandmother grandfather kingpin trafficker capo gangster drug-lord warlord rebel commander
  designer ecologist rapporteur commissioner inspector hydrographer geographer agronomist botanist zoologist
  ornithologist oceanographer anthropologist theologian philosopher linguist columnist host presenter anchor moderator
  arbitrator liquidator receiver trustee governor-general vice-president vice-chancellor vice-chair custodian keeper
  ranger lifeguard harbormaster harbourmaster stationmaster postmaster pharmacologist geneticist nutritionist
  toxicologist radiologist anesthetist paediatrician pediatrician obstetrician gynecologist hairdresser barber tailor
  seamstress weaver potter blacksmith beekeeper winemaker brewer distiller diver climber cyclist runner swimmer sprinter
  steward attendant dispatcher operator rigger roughneck lineman logger trapper hunter fugitive convict prisoner inmate
  whistleblower informant source official minister-designate representative-elect strategist lobbyist fundraiser pollster
  treasurer cartographer demographer criminologist glaciologist volcanologist
  limnologist astronomer astronaut cosmonaut inventor pioneer pianist violinist cellist guitarist drummer soprano tenor
  striker midfielder goalkeeper defender winger quarterback golfer jockey skier snowboarder rower`)

/** Words before a role noun that belong to the title: "deputy", "former", "chief". */
export const ROLE_MODIFIERS = words(`
  former deputy acting interim vice assistant associate senior junior chief first second lead leading executive managing
  prime foreign interior defense defence finance economy economic security justice health labor labour trade transport
  energy environment education agriculture culture housing home prime regional national provincial federal local state
  municipal city town county district general special permanent outgoing incoming retired veteran longtime opposition
  ruling party police fire military army navy naval air press government parliamentary presidential congressional
  ministry company corporate union legal medical scientific political public chief technical commercial financial
  operating independent principal honorary emeritus visiting adjunct research field project program programme`)

/** Endings of nouns for people by calling, for those no list holds: "limnologist", "oyster-woman". */
export const ROLE_ENDING = /(?:ologist|ographer|onomist|itionist|ician|woman|person|keeper|master|monger)$/

/** Callings that are surnames as well: "Ms Baker". */
export const SURNAME_ROLES = words(`
  baker cook dean miner farmer potter mason carpenter butcher shepherd hunter gardener weaver barber tailor brewer bishop
  pope king prince abbot steward driver singer painter archer page porter judge major marshal chancellor forester warden`)
