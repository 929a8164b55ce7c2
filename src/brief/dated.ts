import type { StoredClaim } from '../store/index.ts'
import type { Dated } from './brief.ts'
import type { Material } from './material.ts'
import { valueInWords } from './value-in-words.ts'

/** Fewer figures are seen at once without a chart. */
const FEWEST = 3

/** The last day that a claim speaks of, else the day on which its source was published. */
export const dayOf = ({ source, body }: StoredClaim, { board }: Material): string | undefined =>
  body.time?.to ?? board.sources.get(source)?.metadata.published?.value

const datedFrom = (claim: StoredClaim, material: Material): readonly Dated[] => {
  const { value } = claim.body
  const [source, day] = [material.names.get(claim.source), dayOf(claim, material)]
  if (value.type !== 'interval' || value.value === null || day === undefined || source === undefined) return []
  return [{ day, figure: value.value, label: valueInWords(value), source }]
}

/** Figures of one unit in the order of the days that they are of, each once; none where too few of them tell a day. */
export const datedOf = (claims: readonly StoredClaim[], material: Material): readonly Dated[] => {
  const units = new Set(claims.map(({ body: { value } }) => (value.type === 'interval' ? value.unit : null)))
  if (units.size !== 1 || units.has(null)) return []
  const all = claims.flatMap((claim) => datedFrom(claim, material))
  const distinct = [...new Map(all.map((one) => [`${one.day} ${one.figure}`, one])).values()]
  const isFlat =
    new Set(distinct.map(({ day }) => day)).size < 2 || new Set(distinct.map(({ figure }) => figure)).size < FEWEST
  return isFlat ? [] : distinct.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.figure - b.figure))
}
