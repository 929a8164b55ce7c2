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
 * Chrono without its casual parsers ("now", "last night", a bare "march"), as prose holds too many such words, and without
 * those of units ("two weeks ago"), which the own grammar reads and whose patterns take half a second to compile.
 */
const readerOf = (dayFirst: boolean): Reader => {
  const { parsers, refiners } = configuration.createConfiguration(false, dayFirst)
  const chrono = new Chrono({
    parsers: parsers.filter((each) => !each.constructor.name.includes('TimeUnit')),
    refiners,
  })
  return (sentence, published) => chrono.parse(sentence, noonOf(published))
}

/** Reads dates, a doubtful one in figures with the month first or the day first. */
export const dateReaders: Readonly<Record<'monthFirst' | 'dayFirst', Reader>> = {
  monthFirst: readerOf(false),
  dayFirst: readerOf(true),
}
