import type { Database } from 'better-sqlite3'
import type { Comparison, Dispute, Place, Position, Thing } from '../../domain/index.ts'
import type { Comparisons } from '../store.ts'
import { type Converters, converters, toPoints } from './offsets.ts'

interface Work {
  readonly database: Database
  readonly revisionOf: ReadonlyMap<string, number>
  readonly converterOf: Converters
}

const INSERT = {
  thing: 'INSERT INTO things (id, kind, name) VALUES (?, ?, ?)',
  mention: 'INSERT INTO thing_claims (thing, claim) VALUES (?, ?)',
  comparison: `INSERT INTO comparisons
    (id, verdict, kind, band, thing, slot, claim_a, revision_a, start_a, end_a, claim_b, revision_b, start_b, end_b,
     rule, explanation)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  part: 'INSERT INTO comparison_parts (comparison, position, revision, "start", "end") VALUES (?, ?, ?, ?, ?)',
  dispute: 'INSERT INTO disputes (id, thing, slot) VALUES (?, ?, ?)',
  member: 'INSERT INTO dispute_comparisons (dispute, comparison) VALUES (?, ?)',
  position: 'INSERT INTO dispute_positions (dispute, position, value) VALUES (?, ?, ?)',
  claim: 'INSERT INTO position_claims (dispute, position, claim) VALUES (?, ?, ?)',
  witness: 'INSERT INTO position_witnesses (dispute, position, revision) VALUES (?, ?, ?)',
} as const

const revisionOf = (work: Work, source: string): number => {
  const revision = work.revisionOf.get(source)
  if (revision === undefined) throw new Error(`expected a place in a stored source, came one in "${source}"`)
  return revision
}

const placed = (work: Work, { source, span }: Place): readonly [revision: number, start: number, end: number] => {
  const revision = revisionOf(work, source)
  const { start, end } = toPoints(work.converterOf(revision), span)
  return [revision, start, end]
}

const writeThings = ({ database }: Work, things: readonly Thing[]): void => {
  const insert = database.prepare(INSERT.thing)
  const mention = database.prepare(INSERT.mention)
  for (const { id, kind, name, mentions } of things) {
    insert.run(id, kind, name)
    for (const claim of new Set(mentions)) mention.run(id, claim)
  }
}

const writeOnes = (work: Work, comparisons: readonly Comparison[]): void => {
  const insert = work.database.prepare(INSERT.comparison)
  const part = work.database.prepare(INSERT.part)
  for (const one of comparisons) {
    const [a, b] = [placed(work, one.sides[0]), placed(work, one.sides[1])]
    const { id, verdict, kind, band, thing, slot, claims, rule, explanation } = one
    insert.run(id, verdict, kind, band, thing, slot, claims[0], ...a, claims[1], ...b, rule, explanation)
    for (const [position, place] of one.parts.entries()) part.run(id, position, ...placed(work, place))
  }
}

const writePosition = (work: Work, dispute: string, index: number, position: Position): void => {
  const { database } = work
  database.prepare(INSERT.position).run(dispute, index, position.value)
  const claim = database.prepare(INSERT.claim)
  for (const id of new Set(position.claims)) claim.run(dispute, index, id)
  const witness = database.prepare(INSERT.witness)
  for (const source of new Set(position.witnesses)) witness.run(dispute, index, revisionOf(work, source))
}

const writeDisputes = (work: Work, disputes: readonly Dispute[]): void => {
  const insert = work.database.prepare(INSERT.dispute)
  const member = work.database.prepare(INSERT.member)
  for (const dispute of disputes) {
    insert.run(dispute.id, dispute.thing, dispute.slot)
    for (const comparison of new Set(dispute.comparisons)) member.run(dispute.id, comparison)
    for (const [index, position] of dispute.positions.entries()) writePosition(work, dispute.id, index, position)
  }
}

const keys = (database: Database): ReadonlyMap<string, number> =>
  new Map(
    database
      .prepare<[], { id: string; revision: number }>('SELECT id, revision FROM current_revisions')
      .all()
      .map(({ id, revision }) => [id, revision]),
  )

/** Puts these in the place of all things, comparisons and disputes; to be run inside one transaction. */
export const writeComparisons = (database: Database, { things, comparisons, disputes }: Comparisons): void => {
  for (const table of ['disputes', 'comparisons', 'things']) database.prepare(`DELETE FROM ${table}`).run()
  const work: Work = { database, revisionOf: keys(database), converterOf: converters(database) }
  writeThings(work, things)
  writeOnes(work, comparisons)
  writeDisputes(work, disputes)
  database.prepare('UPDATE corpus SET compared = 1').run()
}
