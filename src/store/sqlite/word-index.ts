import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'

/** How the words of sentences are taken apart, as the schema has it. */
const TOKENS = 'porter unicode61 remove_diacritics 2'

/** The words of an index with their places, as one hash. */
const hashOf = (database: Database, instances: string): string => {
  const hash = createHash('sha256')
  for (const row of database.prepare(`SELECT term, doc, offset FROM ${instances}`).raw().iterate())
    hash.update(JSON.stringify(row))
  return hash.digest('hex')
}

const count = (database: Database, sql: string): number => Number(database.prepare(sql).pluck().get())

const withFresh = <T>(database: Database, work: () => T): T => {
  try {
    database.exec(`CREATE VIRTUAL TABLE temp.fresh_search USING fts5 (words, tokenize = '${TOKENS}', content = '');
      INSERT INTO temp.fresh_search (rowid, words) SELECT annotation, words FROM sentences_view;
      CREATE VIRTUAL TABLE temp.fresh_words USING fts5vocab (temp, fresh_search, instance);
      CREATE VIRTUAL TABLE temp.stored_words USING fts5vocab (main, sentence_search, instance)`)
    return work()
  } finally {
    for (const table of ['stored_words', 'fresh_words', 'fresh_search'])
      database.exec(`DROP TABLE IF EXISTS temp.${table}`)
  }
}

/**
 * What is wrong with the index of words, or null. SQLite's own check of an index has to write, which whoever only reads
 * may not do: the index is made once more in memory, and both must hold the same words at the same places.
 */
export const faultOfWordIndex = (database: Database): string | null => {
  const indexed = count(database, 'SELECT count(*) FROM sentence_search_docsize')
  const sentences = count(database, `SELECT count(*) FROM annotations WHERE layer = 'sentence'`)
  if (indexed !== sentences) return `search index: it holds ${indexed} sentences of ${sentences}`
  const isSame = withFresh(
    database,
    () => hashOf(database, 'temp.fresh_words') === hashOf(database, 'temp.stored_words'),
  )
  return isSame ? null : 'search index: its words are not those of the sentences'
}

/** Makes the index of words anew from the sentences. */
export const rebuildWordIndex = (database: Database): void => {
  database.exec(`INSERT INTO sentence_search (sentence_search) VALUES ('rebuild')`)
}
