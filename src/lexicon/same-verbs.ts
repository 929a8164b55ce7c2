import { stem } from './stem.ts'

/** Verbs that say the same of the same object: outlets that quote from memory put one for the other. */
const SAME: readonly string[] = [
  'run control rule govern dominate command',
  'help assist aid support',
  'stop end halt',
  'begin start launch',
  'buy purchase acquire',
  'need require want',
  'build construct',
  'destroy ruin wreck',
  'show prove demonstrate',
  'save rescue',
  'protect defend guard',
  'reject refuse',
  'leave quit abandon',
  'fix repair mend',
  'fight resist oppose',
  'raise increase lift',
  'cut reduce lower',
  'deceive mislead cheat',
]

const rows = SAME.map((row) => new Set(row.split(' ').map(stem)))

/** Whether two verbs, by their bases or Porter stems, say the same: `"run"`, `"control"`. */
export const saysTheSame = (a: string, b: string): boolean => {
  const [x, y] = [stem(a), stem(b)]
  return x === y || rows.some((row) => row.has(x) && row.has(y))
}
