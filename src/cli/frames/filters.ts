import { type Command, Option } from 'commander'
import { databaseOption } from '../database-option.ts'
import { collectionOption } from '../known-collection.ts'

/** Adds the options that choose framings, and the database. */
export const withFilters = (command: Command): Command =>
  command
    .option('--target <name>', 'only targets with this in their name')
    .option('--source <name>', 'only sources with this in path, title, outlet or id')
    .addOption(new Option('--frame <name>', 'only frames with this in their name'))
    .option('--holder <name>', 'only holders with this in their name: whoever sees it so, or "author"')
    .option('--codebook <file>', 'what this codebook finds, in place of what is stored')
    .addOption(collectionOption())
    .addOption(databaseOption())
