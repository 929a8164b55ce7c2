/** Endings by which the name of a place becomes that of its people: "Selmia", "Selmian"; "Dorad", "Doradi". */
const OF_PEOPLE = /^(\p{L}{3,}?)(?:n|i|an|ian|es|ese|ish)$/u

/** The place that a word (a stem or a name in lower case) calls by its people; none where no source names it. */
export const placeOfPeople = (word: string, places: ReadonlySet<string>): readonly string[] => {
  const root = OF_PEOPLE.exec(word)?.[1]
  return root === undefined ? [] : [...PLACE_ENDINGS].map((ending) => root + ending).filter((each) => places.has(each))
}

const PLACE_ENDINGS = ['', 'a', 'e', 'ia', 'o']
