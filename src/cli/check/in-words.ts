import type { Sort, Status } from '../../memos/index.ts'

/** Statuses as people read them. */
export const STATUS_IN_WORDS: Readonly<Record<Status, string>> = {
  ...{ supported: 'supported', disputed: 'disputed', outdated: 'outdated' },
  ...{ reworded: 'differently worded', 'not-found': 'not found' },
}

/** What was looked up, in the plural. */
export const SORTS_IN_WORDS: Readonly<Record<Sort, string>> = {
  ...{ figure: 'figure', date: 'date', office: 'office', quotation: 'quotation', attribution: 'attribution' },
}

export const BEARING_IN_WORDS = {
  ...{ 'says-so': 'says so', 'says-otherwise': 'says otherwise', 'came-later': 'came later' },
  ...{ 'worded-so': 'has it in these words', 'is-nearest': 'comes nearest' },
} as const
