import type { Layers } from '../../domain/index.ts'

export type Gender = 'male' | 'female'

const MALE =
  /^(?:mr|sir|lord|king|prince|father|brother|duke|baron|count|chairman|\p{L}*(?:spokes|council|congress|noble|clergy|business|police|fire|fisher|sales)man|actor|monk|sheikh)$/u
const FEMALE =
  /^(?:mrs|ms|miss|mme|dame|lady|queen|princess|mother|sister|duchess|baroness|countess|\p{L}*woman|actress|nun|madam)$/u

/** The gender that a title tells ("Dame", "spokesman"), or null. */
export const genderOf = (title: string): Gender | null => {
  for (const word of title.toLowerCase().split(/[^\p{L}]+/u)) {
    if (MALE.test(word)) return 'male'
    if (FEMALE.test(word)) return 'female'
  }
  return null
}

/** The gender of each person whose titles tell it, by name. */
export const gendersByTitle = (entities: readonly Layers['entity'][]): Map<string, Gender> => {
  const genders = new Map<string, Gender>()
  for (const { body } of entities) {
    const told = body.label === 'PERSON' ? body.titles.map(genderOf).find((gender) => gender !== null) : undefined
    if (told !== undefined && told !== null) genders.set(body.name, told)
  }
  return genders
}
