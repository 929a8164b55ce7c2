import { COUNTRIES } from './countries.ts'

const plural = (adjective: string): string => `${adjective}s`

/** Adjectives of nationality, region and creed, with plurals, lower case: no mentions of a place by themselves. */
export const NATIONALITY_WORDS: ReadonlySet<string> = new Set(
  [
    ...COUNTRIES.flatMap(({ adjectives }) => adjectives),
    ...`African Asian European Arab Latino Latina Hispanic Nordic Baltic Balkan Western Eastern Northern Southern
      Christian Muslim Jewish Islamic Catholic Protestant Orthodox Hindu Buddhist Sikh Sunni Shia Shiite Shi'ite
      Korean Republican Democratic Democrat Conservative Liberal Communist Socialist Marxist Nazi Persian Roman Byzantine
      Ottoman Texan Californian Londoner Parisian Berliner Bavarian Sicilian Basque Breton Flemish Tibetan Uyghur Uighur
      Rohingya Pashtun Hausa Yoruba Igbo Zulu Xhosa Maori Aboriginal Inuit Hebrew Arabic Hindi Urdu Mandarin Cantonese
      Latin Anglo Afro Euro-Atlantic Transatlantic Caribbean Mediterranean Scandinavian Gulf Iberian Slavic
      English-speaking Spanish-speaking Francophone Englishman Frenchman Irishman Dutchman Iowan Ohioan`.split(/\s+/),
  ]
    .flatMap((adjective) => [adjective, plural(adjective)])
    .map((adjective) => adjective.toLowerCase()),
)
