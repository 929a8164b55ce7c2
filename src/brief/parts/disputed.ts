import type { Position } from '../../domain/index.ts'
import type { StoredClaim } from '../../store/index.ts'
import type { Disputed } from '../../telling/board.ts'
import { valueInShort } from '../../telling/value-in-short.ts'
import type { Cited, Difference, Part, Side } from '../brief.ts'
import { datedOf } from '../dated.ts'
import { daysInWords } from '../day-in-words.ts'
import { claimsOf, type Material, oneEach, partOf } from '../material.ts'
import { ruledOf, type Verdict } from '../ruled.ts'
import { inShort, quoted } from '../subject.ts'
import { subjectOf } from '../subject-of.ts'
import { voicesOf } from '../voices.ts'

/** A dispute with how far people are with it. */
export interface Judged {
  readonly dispute: Disputed
  readonly verdict: Verdict
}

/** A value in the words of its first source, with the days where the words do not show them. */
const inOwnWords = ({ body: { value } }: StoredClaim, { words }: Cited): string => {
  const said = quoted(inShort(words.map(({ text }) => text).join(' … ')))
  if (value.type !== 'date') return said
  const days = daysInWords(value)
  return said.includes(days) ? said : `${said} (${days})`
}

const labelOf = (
  position: Position,
  claim: StoredClaim | undefined,
  cited: Cited | undefined,
  kind: string,
): string => {
  if (claim === undefined || cited === undefined) return position.value
  const { value, speaker } = claim.body
  if (kind === 'attribution') return speaker ?? 'nobody named'
  if (value.type === 'truth' && position.value !== '') return value.holds ? 'It is so' : 'It is not so'
  if (value.type === 'wording') return quoted(inShort(value.words))
  if (value.type === 'entity' || value.type === 'place') return position.value
  return value.type === 'term' ? valueInShort(value) : inOwnWords(claim, cited)
}

/** The claims of a position, those of the surest comparison before the rest. */
const inOrder = (
  { claims }: Position,
  { comparisons: [lead] }: Disputed,
  material: Material,
): readonly StoredClaim[] => {
  const known = claimsOf(claims, material)
  const leads = known.filter(({ id }) => lead.claims.includes(id))
  return oneEach([...leads, ...known.filter((claim) => !leads.includes(claim))])
}

const sideOf = async (position: Position, dispute: Disputed, material: Material): Promise<Side> => {
  const [first, ...others] = inOrder(position, dispute, material)
  const lead = first === undefined ? [] : [await material.citer.claim(first)]
  const voices = [...lead, ...(await voicesOf(others, material))]
  const value = labelOf(position, first, voices[0], dispute.comparisons[0].kind)
  return { value, witnesses: position.witnesses, voices }
}

const claimsIn = ({ positions }: Disputed, material: Material): readonly StoredClaim[] =>
  claimsOf(
    positions.flatMap(({ claims }) => claims),
    material,
  )

const subjectOfDispute = (dispute: Disputed, sides: readonly Side[], material: Material): Promise<string> | string => {
  const { thing, slot, comparisons } = dispute
  const voices = sides.flatMap((side) => side.voices)
  if (comparisons[0].kind === 'attribution') return `Who said ${quoted(inShort(voices[0]?.words[0]?.text ?? ''))}`
  return subjectOf({ thing: thing.id, slot }, claimsIn(dispute, material), voices, material)
}

/** Where both sides affirm what excludes the other ("grow", "cut"), each claim is a side by itself. */
const sidesOf = ({ positions, comparisons: [lead] }: Disputed, material: Material): readonly Position[] => {
  if (positions.length > 1) return positions.toSorted(byWitnesses)
  return claimsOf(lead.claims, material).map(({ id, source }) => ({ value: '', claims: [id], witnesses: [source] }))
}

/** The best witnessed value first; of a yes and a no the yes. */
const byWitnesses = (a: Position, b: Position): number =>
  b.witnesses.length - a.witnesses.length || Number(b.value === 'affirmed') - Number(a.value === 'affirmed')

/** Tells a dispute with each of its values. */
export const differenceOf = async ({ dispute, verdict }: Judged, material: Material): Promise<Difference> => {
  const positions = sidesOf(dispute, material)
  const sides: Side[] = []
  for (const position of positions) sides.push(await sideOf(position, dispute, material))
  const told = new Map(positions.map(({ value }, at) => [value, sides[at]?.value ?? value]))
  const [{ kind, band, explanation }] = dispute.comparisons
  return {
    ...{ id: dispute.id, kind, band, sides, why: explanation, state: verdict.state },
    subject: await subjectOfDispute(dispute, sides, material),
    ruled: verdict.judgements.map((each) => ruledOf(each, told)),
    chart: datedOf(claimsIn(dispute, material), material),
  }
}

/** Disputes in the order of work. */
export const disputedOf = (judged: readonly Judged[], material: Material): Promise<Part<Difference>> =>
  partOf(judged, material.limit, (one) => differenceOf(one, material))
