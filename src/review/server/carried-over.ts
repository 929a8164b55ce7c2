import {
  type Carried,
  claimsNoted,
  standingClaimReviews,
  standingDecisions,
  standingJudgements,
  standingNotes,
  standingReviews,
} from '../../domain/index.ts'
import { type Store, sourceId } from '../../store/index.ts'
import type { CarriedOver } from '../contract/index.ts'

/** A decision with the claims and revisions that it speaks of. */
interface Spoken {
  readonly id: string
  readonly carried?: Carried
  readonly of: readonly string[]
}

const spokenOf = <One extends Omit<Spoken, 'of'>>(all: readonly One[], of: (one: One) => Spoken['of']) =>
  all.map((one): Spoken => ({ id: one.id, ...(one.carried && { carried: one.carried }), of: of(one) }))

/** What stands of all that people decided of claims and sentences; what they added by hand is told one by one. */
const standing = async (store: Store): Promise<readonly Spoken[]> => [
  ...spokenOf(standingClaimReviews(await store.claimReviews()), ({ sha256 }) => [sourceId(sha256)]),
  ...spokenOf(standingReviews(await store.codingReviews()), ({ coding }) => [coding.source]),
  ...spokenOf(standingJudgements(await store.judgements()), ({ pairs }) => pairs.flat()),
  ...spokenOf(standingNotes(await store.notes()), ({ subject }) => claimsNoted(subject)),
  ...spokenOf(standingDecisions(await store.decisions()), ({ parts }) => parts.flat()),
]

/** All decisions that another one repeats for a later revision, whether or not that one still stands. */
const repeated = async (store: Store): Promise<ReadonlySet<string>> => {
  const all = [
    await store.claimReviews(),
    await store.codingReviews(),
    await store.judgements(),
    await store.decisions(),
    await store.notes(),
  ]
  return new Set(all.flat().flatMap(({ carried }) => carried?.from ?? []))
}

const speaksOf =
  (ids: ReadonlySet<string>) =>
  ({ of }: Spoken): boolean =>
    of.some((id) => ids.has(id))

/** How many decisions on earlier revisions of a source go on in the present one, and how many stayed behind. */
export const carriedOver = async (source: string, claims: readonly string[], store: Store): Promise<CarriedOver> => {
  const earlier = (await store.earlier(source)).map(({ sha256 }) => sourceId(sha256))
  if (earlier.length === 0) return { carried: 0, left: 0 }
  const before = (await Promise.all(earlier.map((id) => store.annotations(id, 'claim')))).flat()
  const [all, gone] = [await standing(store), await repeated(store)]
  const isHere = speaksOf(new Set([source, ...claims]))
  const isOfEarlier = speaksOf(new Set([...earlier, ...before.map(({ id }) => id)]))
  return {
    carried: all.filter((one) => one.carried !== undefined && isHere(one)).length,
    left: all.filter((one) => isOfEarlier(one) && !gone.has(one.id)).length,
  }
}
