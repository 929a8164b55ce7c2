import { dated, inWords } from '../compare/describe.ts'
import type { Meeting } from '../compare/look-up/index.ts'
import { alike } from '../compare/names.ts'
import type { PlacedClaim } from '../domain/index.ts'
import type { Outcome } from './finding.ts'
import { isInTime, type Known, type Said, witness } from './known.ts'
import { distinct, named, nothingFound } from './told.ts'

/** Slots in which a source says that somebody held an office, and does no more. */
const FORMER = new Set(['office.former-holder', 'succeed.predecessor'])

/** How alike two subjects are (cosine) that name no body and speak of one office. */
const ALIKE = 0.2

const isOffice = ({ claim }: Meeting): boolean => claim.body.slot.startsWith('office.') || FORMER.has(claim.body.slot)

/** Whether two claims are of one office of one body, as far as both say which. */
const isOfOneOffice = (written: PlacedClaim, { claim, likeness, judged }: Meeting): boolean => {
  if (judged?.verdict === 'conflict') return true
  const [a, b] = [written.body.scope, claim.body.scope]
  const isOneBody = a === null || b === null ? likeness >= ALIKE : alike(a, b)
  return written.body.subject.head === claim.body.subject.head && isOneBody
}

/** Looks up who holds an office. */
export const officeOutcome = (written: PlacedClaim, known: Known): Outcome => {
  const meetings = known.meetings(written.id).filter(isOffice)
  const isFormer = FORMER.has(written.body.slot)
  const same = meetings.filter((one) => one.gives && isOfOneOffice(written, one))
  const present = distinct(same.filter(({ claim }) => isFormer || !FORMER.has(claim.body.slot)))
  const former = meetings.filter((one) => one.gives && FORMER.has(one.claim.body.slot) && !isFormer)
  const others = meetings.filter((one) => !one.gives && !FORMER.has(one.claim.body.slot) && isOfOneOffice(written, one))
  const successors = present.length > 0 ? [] : others.filter(({ judged }) => isInTime(judged))
  const left = distinct([...former, ...successors].map((one) => where(one, written)))
  if (left.length > 0 && isBefore(present, left)) return changedHands(left)
  const rivals = present.length > 0 ? present.flatMap(({ claim }) => known.against(claim.id)) : others
  if (rivals.length > 0) return contested(present, distinct(rivals))
  if (present.length === 0) return nothingFound([written], meetings)
  return {
    status: 'supported',
    explanation: `${named(present)}.`,
    witnesses: present.map((one) => witness(one, 'says-so')),
  }
}

/** The claim of a source in whose sentence the holder is named: it tells more of the change than that which names another. */
const where = (one: Said, { body }: PlacedClaim): Said => {
  const name = body.value.type === 'entity' ? (body.value.name.split(' ').at(-1) ?? '') : ''
  const claim = one.source.claims.find(({ span }) => one.source.text.slice(span.start, span.end).includes(name))
  return claim === undefined ? one : { claim, source: one.source }
}

/** Whether all that names the holder is older than what tells that the office was left. */
const isBefore = (present: readonly Said[], left: readonly Said[]): boolean =>
  present.every(({ source }) => (source.published ?? '') < (left[0]?.source.published ?? ''))

const changedHands = (left: readonly Said[]): Outcome => ({
  status: 'outdated',
  explanation: `${left.map(dated).join(', ')} ${left.length > 1 ? 'tell' : 'tells'} that the office changed hands.`,
  witnesses: left.map((one) => witness(one, 'came-later')),
})

const contested = (present: readonly Said[], rivals: readonly Said[]): Outcome => ({
  status: 'disputed',
  explanation: `${present.length > 0 ? named(present) : 'No source says so'}; ${rivals.map((one) => `${dated(one)} names ${inWords(one)}`).join(', ')}.`,
  witnesses: [...rivals.map((one) => witness(one, 'says-otherwise')), ...present.map((one) => witness(one, 'says-so'))],
})
