import type { Database, Statement } from 'better-sqlite3'

const statements = new WeakMap<Database, Map<string, Statement<unknown[]>>>()

const textsOf = (database: Database): Map<string, Statement<unknown[]>> => {
  const known = statements.get(database) ?? new Map<string, Statement<unknown[]>>()
  statements.set(database, known)
  return known
}

/**
 * A statement that is compiled once for each connection, for what is run again for every source. `pluck` stays with a
 * statement, so that a text that is plucked must be plucked wherever it is used.
 */
export const prepared = (database: Database, sql: string): Statement<unknown[]> => {
  const texts = textsOf(database)
  const statement = texts.get(sql) ?? database.prepare<unknown[]>(sql)
  texts.set(sql, statement)
  return statement
}
