import { COUNTRIES } from './countries.ts'

const byWord: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, capital, adjectives, aliases }) => [
    [capital.toLowerCase(), name] as const,
    ...[name, ...adjectives, ...aliases].map((word) => [word.toLowerCase(), name] as const),
  ]),
)

/** The usual name of the country that a name, adjective or capital stands for: "Chilean" → "Chile"; null for others. */
export const countryOf = (words: string): string | null => {
  const lower = words.toLowerCase()
  return byWord.get(lower.startsWith('the ') ? lower.slice(4) : lower) ?? null
}

const capitals: ReadonlySet<string> = new Set(COUNTRIES.map(({ capital }) => capital.toLowerCase()))

/** Whether words are the name of a capital, which the press uses for the government: "Moscow refused". */
export const isCapital = (words: string): boolean => capitals.has(words.toLowerCase())

const countries: ReadonlySet<string> = new Set(COUNTRIES.map(({ name }) => name))

/** Whether words are a country's usual name, as written: "Norway". */
export const isCountry = (words: string): boolean => countries.has(words)

const ENDINGS = ['n', 'an', 'ian', 'i', 'ese', 'ish'] as const

/**
 * The adjectives that English would make of the name of any country, lower case: "Ruritania" → "ruritanian" among them.
 * For places that no list knows; most of the forms do not exist, which harms nobody who looks them up in a text.
 */
export const adjectivesOf = (name: string): readonly string[] => {
  const base = name.toLowerCase()
  const root = base.replace(/[aeiouy]+$/u, '')
  return [...new Set(ENDINGS.flatMap((ending) => [base + ending, root + ending]))].filter((form) => form !== base)
}

/** How many letters of a short name its adjective keeps at least, and how many of a longer one it may lose. */
const KEPT = 4
const LOST = 3
const ADJECTIVE = /(?:an|i|ese|ish|ic|ite)s?$/

/** Whether a word in lower case looks like the adjective of a country that no list knows: "Belland", "bellish". */
export const looksLikeAdjectiveOf = (word: string, name: string): boolean => {
  const base = name.toLowerCase()
  const root = base.slice(0, Math.max(KEPT, base.length - LOST))
  return word.startsWith(root) && word !== base && word !== `${base}s` && ADJECTIVE.test(word) && !word.includes(' ')
}
