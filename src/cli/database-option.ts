import { join } from 'node:path'
import { Option } from 'commander'

/** The option that every command on a database has. */
export const databaseOption = (): Option =>
  new Option('--db <file>', 'the database').default(join('db', 'variorum.db'), 'db/variorum.db')
