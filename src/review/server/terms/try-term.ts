import { areOneWord } from '../../../compare/same-terms.ts'
import { sameTermOf, termsOf } from '../../../domain/index.ts'
import { type DisputeChanged, disputesChanged } from '../../../telling/disputes-changed.ts'
import { inQuestion } from '../../../telling/question.ts'
import { comparedWith } from '../../../telling/trial.ts'
import type { DisputesOfWords, SameTermTried } from '../../contract/index.ts'
import type { Site } from '../site.ts'
import { visible } from '../words.ts'
import { proposedWords } from './proposed.ts'

/** So many of each are listed: the count tells the rest. */
const SHOWN = 30

/** Why nothing can be said of words, for the person; null where it can. */
export const faultInWords = (words: readonly string[]): string | null => {
  if (words.length < 2) return 'It takes two words: say which other word means the same.'
  return areOneWord(words) ? 'These are one word already: in capitals or not, singular or plural.' : null
}

const told = (changed: readonly DisputeChanged[], names: ReadonlyMap<string, string>): DisputesOfWords => ({
  count: changed.length,
  shown: changed.slice(0, SHOWN).map(({ dispute: { id, slot, thing }, conflicts: [first] }) => ({
    ...{ id, title: visible(inQuestion({ name: names.get(thing) ?? '' }, slot)) },
    told: visible(first?.explanation ?? ''),
  })),
})

const NONE: DisputesOfWords = { count: 0, shown: [] }

/** What changes if the words mean the same, beside the dispute of which it is said; nothing is written. */
const changesBy = async (
  words: readonly string[],
  dispute: string,
  { store, person, readOnly, compareNow }: Site,
): Promise<Pick<SameTermTried, 'stays' | 'ended' | 'raised'>> => {
  // What was decided a moment ago must not show as a change of this.
  if (!readOnly) await compareNow()
  const signed = { judgement: null, withdraws: null, note: '', person, decidedAt: new Date().toISOString() }
  const term = sameTermOf({ words, ...signed })
  return store.snapshot(async (reader) => {
    const before = { comparisons: await reader.comparisons(), disputes: await reader.disputes() }
    const after = await comparedWith(reader, { terms: [term] })
    const { ended, raised } = disputesChanged(before, after)
    const namesOf = (things: typeof after.things) => new Map(things.map(({ id, name }) => [id, name] as const))
    const others = ended.filter((each) => each.dispute.id !== dispute)
    return {
      stays: others.length === ended.length,
      ended: told(others, namesOf(await reader.things())),
      raised: told(raised, namesOf(after.things)),
    }
  })
}

/** What it would change if these words, or those that a dispute is about, meant the same; null where there is no such dispute. */
export const tryTerm = async (id: string, asked: readonly string[], site: Site): Promise<SameTermTried | null> => {
  const desk = await site.read()
  const dispute = desk.board.disputes.find((one) => one.id === id)
  if (dispute === undefined) return null
  const words = asked.length === 0 ? await proposedWords(dispute, desk) : termsOf(asked)
  const [pairs, fault] = [dispute.comparisons.length, faultInWords(words)]
  const changes = fault === null ? await changesBy(words, id, site) : { stays: true, ended: NONE, raised: NONE }
  return { words: words.map(visible), fault, pairs, ...changes }
}
