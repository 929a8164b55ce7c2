import type { Draft } from '../../draft.ts'
import { AGENCIES, AGENCY } from './agencies.ts'
import type { Cue } from './cue.ts'

/** "VELM, May 3 (Coastal Press) —": a place in capitals, perhaps a day, and who sent it. */
const DATELINE = /^(\p{Lu}[\p{Lu} .'’/-]{2,40})(?:,[^()]{2,30})? ?\(([\p{L} .&-]{2,40})\) ?[—–-]/u

/** "Velm (AP) —": a place in plain letters, which only a known agency tells from a body with its short name. */
const PLAIN_DATELINE = /^\p{Lu}[\p{L} .,'’-]{2,40} ?\(([^()]{2,40})\) ?[—–-]/u

/** "(Reporting by Lena Dahl in Velm; editing by Jonas Brandt)". */
const DESK_CREDIT = /^\(?(?:additional )?(?:reporting|writing) by .{3,120}\bediting by /i

/** "Source: AFP", "© 2031 Coastal News Agency". */
const SOURCE_LINE = /^(?:source|credit|©|\(c\)|copyright)\W/i

/** "ELLERY CROSSING AUTHORITY (ECA) —" is a body with its short name. */
const isShortFor = (short: string, words: string): boolean =>
  words
    .split(/\s+/)
    .map((word) => word[0])
    .join('') === short

const isDateline = (text: string): boolean => {
  const [, place = '', sender = ''] = DATELINE.exec(text) ?? []
  if (sender !== '' && /^\p{Lu}/u.test(sender)) return !isShortFor(sender, place.trim())
  return AGENCY.test(PLAIN_DATELINE.exec(text)?.[1] ?? '')
}

const LONGEST_CREDIT = 160

/** Bylines name who wrote it; a line of credit stands anywhere. */
const isCredit = ({ role, text }: Draft): boolean => {
  if (text.length > LONGEST_CREDIT || role === 'caption' || role === 'comment') return false
  if (DESK_CREDIT.test(text) || AGENCIES.test(text)) return true
  return (role === 'byline' || SOURCE_LINE.test(text)) && AGENCY.test(text)
}

/** The copy of an agency says so: in its dateline, its byline or a line of credit. */
export const byCredit: Cue = ({ drafts, metadata }) => {
  const first = drafts.find(({ role }) => role === 'body')
  const isWire =
    (first !== undefined && isDateline(first.text)) ||
    AGENCY.test(metadata.author?.value ?? '') ||
    drafts.some(isCredit)
  return isWire ? 'wire' : null
}
