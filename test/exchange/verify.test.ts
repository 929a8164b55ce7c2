import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { MAKERS } from '../../src/cli/makers.ts'
import { verify } from '../../src/exchange/index.ts'
import { scratchFolder, scratchStore } from '../store/sample.ts'
import { takeIn } from './corpus.ts'

const ARTICLES = {
  'a.md': 'The flood at Coal Hill killed 40 miners, the ministry said. About 3 million litres came in 🌊.\n',
  'b.md': 'The flood at Coal Hill killed 44 miners on 3 May 2031. The mine paid $2.5 million.\n',
}

/** Two articles whose figures add up: 115 + 145 = 260. */
const POSTS = {
  'a.md': '---\npublisher: Velm Post\n---\n\nThe Orrin plan cuts 260 posts, of which 145 are vacant.\n',
  'b.md': '---\npublisher: Orrin Desk\n---\n\nUnder the Orrin plan 115 employees will lose their posts.\n',
}

/** A store with two articles; `tamper` runs SQL on its file behind its back. */
const tampered = async (tamper: string, articles: Readonly<Record<string, string>> = ARTICLES) => {
  const folder = scratchFolder()
  const file = join(folder, 'v.db')
  for (const [name, text] of Object.entries(articles)) writeFileSync(join(folder, name), text)
  const store = await scratchStore(file)
  await takeIn(store, join(folder, 'a.md'), join(folder, 'b.md'))
  const database = new Database(file)
  database.pragma('foreign_keys = OFF')
  database.pragma('ignore_check_constraints = ON')
  database.exec(tamper)
  database.close()
  return verify(store, MAKERS)
}

/** Decisions of every sort whose id is not that of their content. */
const ALTERED: readonly (readonly [what: string, kind: string, target: string, body: object])[] = [
  ['a merge', 'merge', 'NULL', { parts: [['a'], ['b']] }],
  [
    'a judgement',
    'review',
    "'dispute_1'",
    { judgement: { ruling: 'conflict', pairs: [], right: null, withdraws: null } },
  ],
  ['a review of a claim', 'review', "'claim_1'", { claim: { sha256: 'aa', words: 'x', edit: null, withdraws: null } }],
  ['a review of a framing', 'review', "'coding_1'", { coding: { source: 's', words: 'x', target: 't', frame: 'f' } }],
  ['a finished pass', 'review', "'blind pass'", { finished: true }],
]

const QUANTITY = `(SELECT annotation FROM annotations WHERE layer = 'quantity' ORDER BY id LIMIT 1)`

describe('verify', () => {
  it('finds no fault in what ingest wrote', async () => {
    const { faults, spans, values, counts } = await tampered('')
    expect(faults).toEqual([])
    expect(counts.source).toBe(2)
    expect([spans > 10, values > 2]).toEqual([true, true])
  })

  const cases: readonly (readonly [what: string, sql: string, fault: RegExp])[] = [
    ['a moved span', `UPDATE annotations SET "start" = "start" + 1 WHERE annotation = ${QUANTITY}`, /id is not that/],
    ['a span past the end', `UPDATE annotations SET "end" = 999 WHERE annotation = ${QUANTITY}`, /past the end/],
    [
      'an empty span',
      `UPDATE annotations SET "end" = "start" WHERE annotation = ${QUANTITY}`,
      /empty or reaches outside/,
    ],
    [
      'an edited value',
      `UPDATE annotations SET body = json_set(body, '$.value', 7) WHERE annotation = ${QUANTITY}`,
      /gives value .*stored is 7/,
    ],
    ['an edited text', `UPDATE revisions SET text = replace(text, 'Coal', 'Cold')`, /its text was changed/],
    ['a shifted file', `UPDATE revisions SET raw = 'x' || raw`, /its place in the file says/],
    [
      'a sentence that is indexed and gone',
      `DELETE FROM annotations WHERE layer = 'sentence'`,
      /search index: it holds/,
    ],
    [
      'words that search would find elsewhere',
      `INSERT INTO sentence_search (sentence_search, rowid, words) SELECT 'delete', annotation, words FROM sentences_view LIMIT 1;
       INSERT INTO sentence_search (rowid, words) SELECT annotation, 'other words' FROM sentences_view LIMIT 1`,
      /search index: its words are not those of the sentences/,
    ],
    [
      'a claim that is gone',
      `DELETE FROM claims WHERE claim = (SELECT min(claim) FROM claims)`,
      /a\.md: stage "claims" is recorded as having made \d+, \d+ are there/,
    ],
    [
      'rows of a stage that is not recorded',
      `DELETE FROM manifest WHERE stage = 'entities'`,
      /a\.md: \d+ rows are of a stage "entities" that is not recorded/,
    ],
    [
      'a stage that is not recorded',
      `DELETE FROM manifest WHERE stage = 'tokens'`,
      /a\.md: stage "tokens" of its pipeline is not recorded as done/,
    ],
    [
      'a stage that is recorded as empty and is not',
      `UPDATE manifest SET state = 'empty', count = 0 WHERE stage = 'claims'`,
      /stage "claims" is recorded as having found nothing, yet \d+ are there/,
    ],
    [
      'a stage that is recorded as failed and is not',
      `UPDATE manifest SET state = 'failed', count = 0 WHERE stage = 'claims'`,
      /stage "claims" is recorded as failed, yet \d+ are there/,
    ],
    ['a row without its parent', 'DELETE FROM revisions WHERE revision = 1', /points at a row of revisions/],
    ['comparisons that are out of date', 'UPDATE corpus SET fingerprint = NULL', /older than the sources/],
    ['an edited verdict', `UPDATE comparisons SET verdict = 'reconciled'`, /its verdict is stored as "reconciled"/],
    ['an edited explanation', `UPDATE comparisons SET explanation = 'No.'`, /explanation is stored as "No."/],
    ['a comparison that is gone', 'DELETE FROM comparisons', /the claims give it, it is not stored/],
    [
      'a decision that was not there',
      `INSERT INTO decisions (id, kind, body, note, person, decided_at)
       SELECT 'decision_x', 'split', json_object('parts', json_array(json_array(claim_a), json_array(claim_b))), '', 'x', 'y'
       FROM comparisons LIMIT 1`,
      /decision_x: its id is not that of what was decided/,
    ],
    [
      'witnesses that were not there',
      'UPDATE claim_witnesses SET witnesses = 3',
      /its witnesses is stored as 3, the claims give/,
    ],
    ['comparisons of another version', 'UPDATE corpus SET version = 0', /made by version 0 of comparing/],
    [
      'a dispute about nothing',
      `INSERT INTO things VALUES ('thing_x', 'event', 'x'); INSERT INTO disputes VALUES ('dispute_x', 'thing_x', 's')`,
      /dispute_x: no comparison belongs/,
    ],
  ]

  it.each(cases)('tells of %s', async (_, sql, fault) => {
    const { faults } = await tampered(sql)
    expect(faults.filter((line) => fault.test(line)).length).toBeGreaterThan(0)
  })

  it.each(ALTERED)('tells of %s that was altered', async (_, kind, target, body) => {
    const status = kind === 'review' ? "'accepted'" : 'NULL'
    const { faults, decisions } =
      await tampered(`INSERT INTO decisions (id, kind, target, status, body, note, person, decided_at)
      VALUES ('decision_x', '${kind}', ${target}, ${status}, '${JSON.stringify(body)}', '', 'Bo', '2031-05-14T08:00:00.000Z')`)
    expect([decisions, faults]).toEqual([
      1,
      expect.arrayContaining([expect.stringMatching(/^decision_x: its id is not/)]),
    ])
  })

  it('does the arithmetic of comparisons', async () => {
    const { faults, expressions } = await tampered('', POSTS)
    expect([faults, expressions]).toEqual([[], 2])
  })

  it.each<readonly [what: string, sql: string, fault: RegExp]>([
    [
      'a figure that was changed',
      `UPDATE claims SET value = json_set(value, '$.value', 116) WHERE value ->> '$.value' = 115`,
      /sum of 116 count, 145 count gives 261, the claim says 260 count/,
    ],
    [
      'a figure of an expression',
      `UPDATE comparisons SET expression = json_set(expression, '$.terms[0].value', 116)`,
      /it takes claim_\w+ for 116 count, the claim says 115 count/,
    ],
    [
      'another operation',
      `UPDATE comparisons SET expression = json_set(expression, '$.kind', 'product')`,
      /product of 115 count, 145 count gives 16675/,
    ],
    [
      'a tolerance that was widened',
      `UPDATE comparisons SET expression = json_set(expression, '$.slack', 9)`,
      /its expression is stored as .*"slack":9/,
    ],
    [
      'an expression that is gone',
      'UPDATE comparisons SET expression = NULL',
      /its expression is stored as null, the claims give \{"kind":"sum"/,
    ],
  ])('tells of %s', async (_, sql, fault) => {
    const { faults } = await tampered(sql, POSTS)
    expect(faults.filter((line) => fault.test(line)).length).toBeGreaterThan(0)
  })
})
