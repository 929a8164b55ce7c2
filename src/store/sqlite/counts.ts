import type { Database } from 'better-sqlite3'
import type { Counts } from '../store.ts'

const LAYERS = `SELECT layer, count(*) AS count FROM annotations
  WHERE revision IN (SELECT revision FROM current_revisions) GROUP BY layer`

const WHOLE = {
  source: 'SELECT count(*) FROM current_revisions',
  claim: 'SELECT count(*) FROM claims WHERE revision IN (SELECT revision FROM current_revisions)',
  thing: 'SELECT count(*) FROM things',
  comparison: 'SELECT count(*) FROM comparisons',
  dispute: 'SELECT count(*) FROM disputes',
} as const

/** How many there are of each noun among the current sources. */
export const counts = (database: Database): Counts => {
  const none = { block: 0, sentence: 0, entity: 0, quantity: 0, time: 0, speech: 0, frame: 0 }
  const layers = database.prepare<[], { layer: keyof typeof none; count: number }>(LAYERS).all()
  const count = (noun: keyof typeof WHOLE) => Number(database.prepare(WHOLE[noun]).pluck().get())
  return {
    source: count('source'),
    ...none,
    ...Object.fromEntries(layers.map((row) => [row.layer, row.count])),
    ...{ claim: count('claim'), thing: count('thing'), comparison: count('comparison'), dispute: count('dispute') },
  }
}
