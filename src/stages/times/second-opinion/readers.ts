import { Chrono, configuration } from 'chrono-node/en'

/** What chrono found at one place of a sentence. */
export type Result = ReturnType<Chrono['parse']>[number]

/** Asks chrono about a sentence, with the day of publication to count from. */
export type Reader = (sentence: string, published: string) => readonly Result[]

/** Chrono counts by the clock of the machine: at noon of that clock the day is the same in every time zone. */
const noonOf = (iso: string): Date => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return new Date(year, month - 1, day, 12)
}

/**
 * Chrono with the parsers of a kind. Its casual ones ("now", "last night", a bare "march") are left out, as prose holds
 * too many such words; dates and counts are apart, since the patterns of units take half a second to compile.
 */
const readerOf = (isWanted: (parser: string) => boolean, dayFirst: boolean): Reader => {
  const { parsers, refiners } = configuration.createConfiguration(false, dayFirst)
  const chrono = new Chrono({ parsers: parsers.filter((each) => isWanted(each.constructor.name)), refiners })
  return (sentence, published) => chrono.parse(sentence, noonOf(published))
}

const isOfUnits = (parser: string): boolean => parser.includes('TimeUnit')
const isAgoOrIn = (parser: string): boolean => /TimeUnit(?:Ago|Within)/.test(parser)

/** Reads dates, a doubtful one in figures with the month first or the day first. */
export const dateReaders: Readonly<Record<'monthFirst' | 'dayFirst', Reader>> = {
  monthFirst: readerOf((parser) => !isOfUnits(parser), false),
  dayFirst: readerOf((parser) => !isOfUnits(parser), true),
}

/** Reads times that are counted in units from the day of publication: "1d 21h ago". */
export const countReader: Reader = readerOf(isAgoOrIn, false)
