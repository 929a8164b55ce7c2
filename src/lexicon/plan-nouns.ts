import { stem } from './stem.ts'

/** Nouns of what begins on paper: its signing, adoption and launch are told as one beginning, a year more or less. */
const PLAN_NOUNS = `initiative programme program plan scheme project treaty agreement accord pact protocol convention
framework strategy law act constitution partnership alliance policy charter compact mission campaign fund`

const stems: ReadonlySet<string> = new Set(PLAN_NOUNS.split(/\s+/).map(stem))

/** Whether a Porter stem names a plan, a law or a treaty: `"initi"`. */
export const isPlanNoun = (wordStem: string): boolean => stems.has(wordStem)
