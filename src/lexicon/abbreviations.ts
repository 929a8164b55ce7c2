const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Abbreviations whose full stop never ends a sentence, lower case without the stop: "Dr. Okoro", "cf. above". */
export const NEVER_END = words(`
  mr mrs ms mx messrs mme mlle dr drs prof profs hon rev msgr brig gen maj col lt ltcol cpt capt cmdr cdr
  adm vadm radm sgt cpl pvt pfc sfc ssgt gov govs sen sens rep reps pres insp det supt comdr asst assoc
  atty attys vs cf viz eg e.g ie i.e approx esp incl resp ca c.f sra srta dra mons gral h.e
  amb dep det rt cllr ald spc pte fr msgrs cnel tte lic ing arq sta sto`)

/** Abbreviations that stand before a figure: no end in "No. 3", an end in "He said no. The vote failed." */
export const BEFORE_NUMBER = words(`
  no nos n° nr art arts fig figs est p pp para paras ch chap vol vols pt cl reg regs pub ser rs ext`)

/** Abbreviated months and days, which a date or year follows: "on Jan. 20". */
export const CALENDAR_ABBREVIATIONS = words(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
)

/** Abbreviations that end a sentence only where the next word starts one: "Acme Corp. The", but "Acme Corp. Ltd". */
export const MAY_END = words(`
  inc corp ltd llc plc co cos bros jr sr esq ph.d m.d b.a m.a d.phil st ste mt ft ave blvd rd hwy rte
  dept dist sec sect sects ct sq pkwy d.c n.y n.j n.c s.c n.m n.h r.i gov't int'l nat'l ass'n assn univ comm al bldg mfg admin natl intl`)

/** American states as the press shortens them, which need their capital: "Springfield, Ill." */
export const STATE_ABBREVIATIONS = words(`
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore
  Pa Penn Tenn Tex Va Vt Wash Wis Wyo`)

/** Clock-time abbreviations, after which a day or time zone may follow: "at 5 p.m. Friday". */
export const CLOCK_ABBREVIATIONS = words('a.m p.m')
