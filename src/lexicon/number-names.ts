const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/**
 * Nouns before a number that names and does not count: "Section 12", "gate 3", "phase two", "no. 9". Lower case,
 * singular; plurals are told by their ending ("Articles 5 and 6").
 */
export const NUMBERED_NOUNS = words(`
  section article chapter page level phase room gate no nos number figure fig table part paragraph para clause line route
  highway road unit type class grade category tier stage step version volume vol jetty pier platform terminal runway flight
  block building house hall apartment apt suite floor extension ext box channel lot item rule annex appendix schedule
  resolution bill act law order decree directive regulation amendment case docket exhibit district ward precinct zone sector
  squadron battalion brigade division regiment camp lane exit seat shaft pit reactor well tunnel bus train tram track car
  engine truck crew team group size option plan project title issue edition episode series season round game match day week
  question point footnote note chart slide sheet form serial batch bay berth dock hangar locker cell court studio pump
  turbine generator tank pump valve mile kilometer junction bridge ref reference chap sec art pp p patient subject witness
  juror suspect ticket bus line pillar priority goal target objective recommendation finding charge count tel phone fax
  update bulletin communique notice circular letter version protocol model mark mk area region stand tower silo bed
  fy interstate sr rte hwy psalm sura verse canto opus sonata symphony concerto quarter
`)

/** Words before "at" with which a bare figure is a rate or price, and no hour: "a rate at six", "inflation stood at 4". */
export const RATE_WORDS = words(`
  deal offer rate rates settlement increase rise interest inflation stood stands stand settle settled opened open closed
  close remains remained unchanged fixed set peaked started valued put estimated priced price trading traded held steady
  unemployment growth level levels yield yields`)

/** Nouns of one person or of people with which "over 60" or "of 29" tells an age. */
export const AGED_NOUNS = words(`
  man woman boy girl child person adult patient participant volunteer resident victim suspect member student pupil worker
  teenager pensioner driver passenger player men women boys girls children people adults patients participants volunteers
  residents victims those them us anyone everyone persons students pupils workers teenagers pensioners drivers infants`)
