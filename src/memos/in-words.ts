import { countOf } from '../telling/count-of.ts'
import { type Finding, STATUSES, type Status } from './finding.ts'

/** Statuses as people read them. */
export const STATUS_IN_WORDS: Readonly<Record<Status, string>> = {
  ...{ supported: 'supported', disputed: 'disputed', outdated: 'outdated' },
  ...{ reworded: 'differently worded', 'not-found': 'not found' },
}

export const BEARING_IN_WORDS = {
  ...{ 'says-so': 'says so', 'says-otherwise': 'says otherwise', 'came-later': 'came later' },
  ...{ 'worded-so': 'has it in these words', 'is-nearest': 'comes nearest' },
} as const

/** What the quotes beside a finding do not tell by themselves; "" where they tell all. */
export const leadOf = ({ sort, status, explanation, witnesses }: Finding): string => {
  if (status === 'supported' || status === 'reworded') return ''
  if (status === 'outdated') return sort === 'office' ? explanation : ''
  return witnesses.some(({ bearing }) => bearing === 'says-so') ? '' : 'No source says so.'
}

/** "20 items looked up: 10 supported, 4 disputed". */
export const sumOf = (findings: readonly Pick<Finding, 'status'>[]): string => {
  const counts = STATUSES.flatMap((status) => {
    const count = findings.filter((one) => one.status === status).length
    return count === 0 ? [] : [`${count} ${STATUS_IN_WORDS[status]}`]
  })
  return findings.length === 0
    ? 'nothing in it to look up: no figure, date, office, quotation or attribution'
    : `${countOf(findings.length, 'item')} looked up: ${counts.join(', ')}`
}
