import { z } from 'zod'
import {
  type Judgement,
  judgementOf,
  type SameTerm,
  sameTermOf,
  standingJudgements,
  standingTerms,
} from '../../../domain/index.ts'
import { NO_DECISIONS } from '../../../store/index.ts'
import type { SameTermShown, Undone } from '../../contract/index.ts'
import { after } from '../after.ts'
import type { Site } from '../site.ts'
import type { Act } from '../undo.ts'
import { visible } from '../words.ts'

/** What the page may ask to be taken back. */
export const TAKEN_BACK_SHAPE = z.strictObject({ term: z.string().max(100), decidedAt: z.iso.datetime() })

/** Words that mean the same by what stands, the latest first. */
export const termsShown = async ({ store }: Site): Promise<readonly SameTermShown[]> =>
  standingTerms(await store.terms())
    .toReversed()
    .map(({ id, words, note, person, decidedAt }) => ({
      ...{ id, words: words.map(visible), note: visible(note), person: visible(person), decidedAt },
    }))

/** Writes down what a person says of a dispute with what they say of words, all of it or nothing, and compares by it. */
export const sayBoth = async (
  judgements: readonly Judgement[],
  terms: readonly SameTerm[],
  { store, compareNow, compareSoon }: Site,
): Promise<void> => {
  await store.putAllDecisions({ ...NO_DECISIONS, judgements, terms })
  // It is on disk: where comparing fails now, it is tried again, and told in the terminal.
  if (terms.length > 0) await compareNow().catch(compareSoon)
}

/** What takes a judgement back. */
export const undoOfJudgement = ({ id, dispute, pairs }: Judgement, person: string, decidedAt: string): Judgement =>
  judgementOf({
    ...{ dispute, pairs, ruling: null, reason: null, right: null, note: '', person },
    ...{ withdraws: id, decidedAt },
  })

/** What takes back what was said of words. */
export const undoOfTerm = ({ id }: SameTerm, person: string, decidedAt: string): SameTerm =>
  sameTermOf({ words: [], judgement: null, withdraws: id, note: '', person, decidedAt })

/** The words that were said to mean the same with a judgement. */
export const termsWith = async (judgement: Judgement, { store }: Site): Promise<readonly SameTerm[]> =>
  standingTerms(await store.terms()).filter((term) => term.judgement === judgement.id)

/** Takes back what was said of words, with the judgement that the same person made in that act; a string says why it can't be. */
export const takeTermBack = async (
  { term: id, decidedAt }: z.output<typeof TAKEN_BACK_SHAPE>,
  site: Site,
): Promise<SameTerm | string> => {
  const { store, person } = site
  const all = await store.terms()
  const term = all.find((each) => each.id === id)
  if (term === undefined) return 'There is nothing of this name any more: load the page again.'
  // A page that never heard the answer sends the same once more.
  const known = all.find((each) => each.withdraws === id && each.person === person && each.decidedAt === decidedAt)
  if (known !== undefined) return known
  if (!standingTerms(all).includes(term)) return 'This was taken back already: load the page again.'
  const undone = undoOfTerm(term, person, decidedAt)
  const own = standingJudgements(await store.judgements()).filter(
    (each) => each.id === term.judgement && each.person === person,
  )
  await sayBoth(
    own.map((each) => undoOfJudgement(each, person, decidedAt)),
    [undone],
    site,
  )
  return undone
}

/** The last that a person said of words and that stands alone: what was said with a judgement is taken back with it. */
export const lastTerm = async (site: Site): Promise<Act | null> => {
  const { store, person } = site
  const judgements = new Set(standingJudgements(await store.judgements()).map(({ id }) => id))
  const last = standingTerms(await store.terms()).findLast(
    (term) => term.person === person && !judgements.has(term.judgement ?? ''),
  )
  if (last === undefined) return null
  const takeBack = async (): Promise<Undone> => {
    await sayBoth([], [undoOfTerm(last, person, after(last.decidedAt))], site)
    return { path: '/reviews', words: `Took back: ${last.words.map(visible).join(' and ')} mean the same.` }
  }
  return { decidedAt: last.decidedAt, takeBack }
}
