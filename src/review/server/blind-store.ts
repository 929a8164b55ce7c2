import {
  type ClaimReview,
  type HandAnnotation,
  type StandingAnnotation,
  standingByHand,
  standingClaimReviews,
} from '../../domain/index.ts'
import { handRowId, type Store, type StoredClaim } from '../../store/index.ts'

interface Pass {
  readonly store: Store
  readonly person: string
  readonly blind: boolean
}

const ownOf =
  <T extends { readonly person: string }>(
    person: string,
    isBlind: () => Promise<boolean>,
    all: () => Promise<readonly T[]>,
  ) =>
  async (): Promise<readonly T[]> => {
    const said = await all()
    return (await isBlind()) ? said.filter((each) => each.person === person) : said
  }

/** What shapes the comparisons holds whoever said it; who did and why is kept back. */
const maskedFor =
  <T extends { readonly person: string; readonly note: string }>(
    person: string,
    isBlind: () => Promise<boolean>,
    all: () => Promise<readonly T[]>,
  ) =>
  async (): Promise<readonly T[]> => {
    const said = await all()
    return (await isBlind())
      ? said.map((each) => (each.person === person ? each : { ...each, note: '', person: '' }))
      : said
  }

/** One's own reviews of claims; what was taken back leaves what one said before, not what another did. */
const asOwn = (own: readonly ClaimReview[]): readonly ClaimReview[] =>
  own.map((each, at) => {
    if (each.withdraws === null) return each
    const before = standingClaimReviews(own.slice(0, at + 1)).findLast(({ claim }) => claim === each.claim)
    return { ...each, status: before?.status ?? 'unreviewed', edit: before?.edit ?? null }
  })

/** What others put in the place of what was read is theirs to say: the claim is shown as it was read. */
const asReadBut =
  (person: string) =>
  <Claim extends StoredClaim>(claim: Claim): Claim =>
    claim.correction === null || claim.correction.person === person
      ? claim
      : { ...claim, ...claim.correction.read, correction: null }

/** The rows that others alone added by hand. */
const rowsOfOthers = (person: string, all: readonly HandAnnotation[]): ReadonlySet<string> => {
  const rowOf = ({ sha256, laid }: StandingAnnotation): string => handRowId(sha256, laid)
  const standing = standingByHand(all)
  const own = new Set(standing.filter((each) => each.person === person).map(rowOf))
  return new Set(standing.map(rowOf).filter((id) => !own.has(id)))
}

/**
 * A store that keeps from a person in a blind pass what others have said, so that no page has to think of it. What others
 * decided of things, names and words holds for the comparison; who did and why is kept back. It ends with the finished pass.
 */
export const blindStore = ({ store, person, blind }: Pass) => {
  const isBlind = async (): Promise<boolean> =>
    blind && !(await store.finishedPasses()).some((pass) => pass.person === person)
  const reviews = ownOf(person, isBlind, store.claimReviews)
  const claims: Store['claims'] = async (query) => {
    const found = await store.claims(query)
    return (await isBlind()) ? { ...found, claims: found.claims.filter(await isSeen()).map(asReadBut(person)) } : found
  }
  const isSeen = async () => {
    const others = (await isBlind()) ? rowsOfOthers(person, await store.byHand()) : new Set<string>()
    return ({ id }: { readonly id: string }): boolean => !others.has(id)
  }
  const annotations: Store['annotations'] = async (source, layer) =>
    (await store.annotations(source, layer)).filter(await isSeen())
  const seen: Store = {
    ...store,
    ...{ claims, annotations, byHand: ownOf(person, isBlind, store.byHand) },
    decisions: maskedFor(person, isBlind, store.decisions),
    terms: maskedFor(person, isBlind, store.terms),
    judgements: ownOf(person, isBlind, store.judgements),
    codingReviews: ownOf(person, isBlind, store.codingReviews),
    claimReviews: async () => ((await isBlind()) ? asOwn(await reviews()) : reviews()),
    notes: ownOf(person, isBlind, store.notes),
    finishedPasses: ownOf(person, isBlind, store.finishedPasses),
  }
  return { store: seen, isBlind }
}
