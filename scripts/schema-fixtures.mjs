#!/usr/bin/env node
// Writes what a database of each earlier schema looks like, as SQL text, for the test of migrations:
//
//   npm run fixtures
//
// Migrations 1 to N are applied to an empty file, then a few rows are put in that every such database could hold. A file
// that is there already is left as it is, since it shows what was once written; only that of a new schema is added.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const MIGRATIONS = join(ROOT, 'db', 'migrations')
const FIXTURES = join(ROOT, 'test', 'fixtures')
const APPLICATION_ID = 0x56415249

const TEXT = 'The flood at Coal Hill killed 40 miners. Later 44 were counted.'

/** The rows of one source, two claims of it that were compared, and what a person said; `schema` is the number of the schema. */
const rowsOf = (/** @type {number} */ schema) => `
INSERT INTO sources (source, identity) VALUES (1, 'a.md');
INSERT INTO runs (run, pipeline, stages, counts, started_at, finished_at)
  VALUES (1, 'news', '["reader@1"]', '{"new":1}', '2031-05-03T09:00:00.000Z', '2031-05-03T09:00:01.000Z');
INSERT INTO revisions (revision, id, sha256, path, format, title, metadata, text, raw, origin, content, run) VALUES (
  1, 'source_1', 'aa', 'a.md', 'markdown', 'A flood', '{"title":{"value":"A flood","said":true}}', '${TEXT}', '${TEXT}',
  '[{"start":0,"length":${TEXT.length},"raw":0,"rawLength":${TEXT.length}}]', 'content_1', 1);
INSERT INTO names (path, source, revision, run) VALUES ('a.md', 1, 1, 1);
INSERT INTO manifest (revision, position, stage, version, options, state, count)
  VALUES (1, 0, 'reader', 1, 'options_1', 'done', 1), (1, 1, 'sentences', 1, 'options_1', 'done', 2);
INSERT INTO annotations (annotation, id, revision, layer, "start", "end", body, stage, version) VALUES
  (1, 'block_1', 1, 'block', 0, ${TEXT.length}, '{"role":"body"}', 'reader', 1),
  (2, 'sentence_1', 1, 'sentence', 0, 40, '{"role":"body","block":0}', 'sentences', 1),
  (3, 'sentence_2', 1, 'sentence', 41, ${TEXT.length}, '{"role":"body","block":0}', 'sentences', 1);
INSERT INTO sentence_search (rowid, words) VALUES
  (2, 'The flood at Coal Hill killed 40 miners.'), (3, 'Later 44 were counted.');
INSERT INTO claims (id, revision, "start", "end", words_start, words_end, slot, value_type, value, subject, has_time,
    commitment, polarity, modality, stage, version) VALUES
  ('claim_1', 1, 0, 40, 30, 32, 'die.count', 'interval', '{"value":40,"unit":"count"}', '{"names":["Coal Hill"]}', 0,
    'asserted', 'affirmed', 'actual', 'claims', 1),
  ('claim_2', 1, 41, ${TEXT.length}, 47, 49, 'die.count', 'interval', '{"value":44,"unit":"count"}', '{"names":[]}', 0,
    'asserted', 'affirmed', 'actual', 'claims', 1);
INSERT INTO things (id, kind, name) VALUES ('thing_1', 'event', 'flood');
INSERT INTO thing_claims (thing, claim) VALUES ('thing_1', 'claim_1'), ('thing_1', 'claim_2');
INSERT INTO comparisons (id, verdict, kind, band, thing, slot, claim_a, revision_a, start_a, end_a, claim_b, revision_b,
    start_b, end_b, rule, explanation)
  VALUES ('comparison_1', 'conflict', 'number', 'sure', 'thing_1', 'die.count', 'claim_1', 1, 0, 40, 'claim_2', 1, 41, 50,
    'number', 'One says 40, the other 44.');
INSERT INTO disputes (id, thing, slot) VALUES ('dispute_1', 'thing_1', 'die.count');
INSERT INTO dispute_comparisons (dispute, comparison) VALUES ('dispute_1', 'comparison_1');
INSERT INTO dispute_positions (dispute, position, value) VALUES ('dispute_1', 0, '40'), ('dispute_1', 1, '44');
INSERT INTO position_claims (dispute, position, claim) VALUES ('dispute_1', 0, 'claim_1'), ('dispute_1', 1, 'claim_2');
INSERT INTO position_witnesses (dispute, position, revision) VALUES ('dispute_1', 0, 1), ('dispute_1', 1, 1);
INSERT INTO refusals (run, path, rule, reason, remedy) VALUES (1, 'b.md', 'empty', 'It is empty.', 'Remove it.');
${
  schema < 4
    ? `INSERT INTO decisions (id, target, status, body, reason, person, decided_at)
  VALUES ('decision_1', 'claim_1', 'accepted', '{}', 'So it is.', 'Anna Riis', '2031-05-03T10:00:00.000Z');`
    : `INSERT INTO decisions (id, kind, target, status, body, note, person, decided_at) VALUES
  ('decision_1', 'review', 'claim_1', 'accepted', '{}', 'So it is.', 'Anna Riis', '2031-05-03T10:00:00.000Z'),
  ('decision_2', 'merge', NULL, NULL, '{"parts":[["claim_1"],["claim_2"]]}', '', 'Anna Riis', '2031-05-03T11:00:00.000Z');`
}
`

const RECORDS = `CREATE TABLE migrations (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL
) STRICT`

const names = readdirSync(MIGRATIONS).sort()

/** The statements that make a database of a schema out of an empty file. */
const statementsOf = (/** @type {number} */ schema) => {
  const applied = names.slice(0, schema).map((name) => ({ name, sql: readFileSync(join(MIGRATIONS, name), 'utf8') }))
  const records = applied.map(({ name, sql }, at) => {
    const sha256 = createHash('sha256').update(sql).digest('hex')
    return `INSERT INTO migrations (number, name, sha256) VALUES (${at + 1}, '${name}', '${sha256}');`
  })
  return [`${RECORDS};`, ...applied.map(({ sql }) => sql), ...records, rowsOf(schema)].join('\n')
}

const quoted = (/** @type {unknown} */ value) => {
  if (value === null) return 'NULL'
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value)
}

/** A database as SQL text: its schema as SQLite keeps it, then its rows. The index of words is written through its table. */
const dump = (/** @type {import('better-sqlite3').Database} */ database, /** @type {number} */ schema) => {
  const objects = database
    .prepare(
      `SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sentence_search_%' ORDER BY rowid`,
    )
    .all()
  const rows = objects
    .filter(({ type, name }) => type === 'table' && name !== 'sentence_search')
    .flatMap(({ name }) =>
      database
        .prepare(`SELECT * FROM ${name}`)
        .raw()
        .all()
        .map((row) => `INSERT INTO ${name} VALUES (${row.map(quoted).join(', ')});`),
    )
  // Triggers come after the rows, as nothing is to happen when these are put in.
  const made = (/** @type {boolean} */ isTrigger) =>
    objects.filter(({ type }) => (type === 'trigger') === isTrigger).map(({ sql }) => `${sql};`)
  return [
    `-- A database of schema ${schema}, written by scripts/schema-fixtures.mjs.`,
    ...[`PRAGMA application_id = ${APPLICATION_ID};`, `PRAGMA user_version = ${schema};`],
    ...made(false),
    ...rows,
    `INSERT INTO sentence_search (sentence_search) VALUES ('rebuild');`,
    ...made(true),
    '',
  ].join('\n')
}

for (const [at, name] of names.entries()) {
  const schema = at + 1
  const file = join(FIXTURES, `schema-${name.slice(0, 4)}.sql`)
  if (existsSync(file)) continue
  const database = new Database(':memory:')
  database.exec(statementsOf(schema))
  writeFileSync(file, dump(database, schema))
  database.close()
  console.log(`wrote ${file}`)
}
