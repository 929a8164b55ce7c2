import type { Finding, Status } from '../../memos/index.ts'

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
