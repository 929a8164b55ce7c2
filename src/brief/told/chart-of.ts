import type { Dated } from '../brief.ts'
import { dayInWords } from '../day-in-words.ts'
import type { Block, ChartLook } from './page.ts'

/** A chart of figures over time; its label tells in words all that it shows. */
export const chartOf = (subject: string, points: readonly Dated[], look: ChartLook): Block => {
  const told = points.map(({ day, label, source }) => `${label} on ${dayInWords(day)} (${source})`)
  return { kind: 'chart', label: `${subject}. ${told.join('; ')}.`, points, look }
}
