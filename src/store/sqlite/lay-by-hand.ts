import type { Database } from 'better-sqlite3'
import { codePointOffsets, type HandAnnotation, type Laid, quote, standingByHand } from '../../domain/index.ts'
import { handRowId } from '../ids.ts'
import { claimRow, INSERT_CLAIM } from './claim-row.ts'
import { clearStamp } from './fingerprint.ts'
import { toUnits } from './offsets.ts'
import { prepared } from './prepared.ts'
import { INSERT_ANNOTATION } from './write-layers.ts'

interface RevisionRow {
  readonly revision: number
  readonly text: string
}

/** Who wrote such a row, in the place of a stage. */
const WRITER = { stage: 'hand', version: 1 }

const THERE = `SELECT id FROM annotations WHERE revision = @revision AND stage = 'hand'
  UNION SELECT id FROM claims WHERE revision = @revision AND stage = 'hand'`

/** A claim takes its comparisons with it; a dispute must not outlive one of them. */
const REMOVE = [
  `DELETE FROM disputes WHERE id IN (SELECT dispute FROM position_claims WHERE claim = @id)`,
  `DELETE FROM claims WHERE revision = @revision AND id = @id`,
  `DELETE FROM annotations WHERE revision = @revision AND id = @id`,
] as const

const insert = (database: Database, revision: number, id: string, { layer, span, body }: Laid): void => {
  if (layer === 'claim') {
    prepared(database, INSERT_CLAIM).run(claimRow({ id, revision, span, body, ...WRITER }))
    return
  }
  const { stage, version } = WRITER
  const values = [id, revision, layer, span.start, span.end, JSON.stringify(body), stage, version]
  prepared(database, INSERT_ANNOTATION).run(...values)
}

/** What stands by hand on a text, by the id of its row: only where the words are those that were chosen. */
const wantedOn = (text: string, sha256: string, all: readonly HandAnnotation[]): ReadonlyMap<string, Laid> => {
  const converter = codePointOffsets(text)
  const isThere = ({ words, text: chosen }: HandAnnotation): boolean =>
    quote(text, toUnits(converter, words)) === chosen
  const standing = standingByHand(all.filter((each) => each.sha256 === sha256))
  return new Map(standing.filter(isThere).map(({ laid }) => [handRowId(sha256, laid), laid] as const))
}

/**
 * Makes rows of the annotations by hand that stand on a revision, beside those of the stages, and takes away those that
 * stand no more: whatever reads layers and claims then reads them too. Where the revision is not here, nothing is done.
 */
export const layByHand = (database: Database, sha256: string, all: readonly HandAnnotation[]): void => {
  const found = prepared(database, 'SELECT revision, text FROM revisions WHERE sha256 = ?').get(sha256)
  if (found === undefined) return
  const { revision, text } = found as RevisionRow
  const wanted = wantedOn(text, sha256, all)
  const there = database.prepare<[{ revision: number }], string>(THERE).pluck().all({ revision })
  for (const id of there.filter((each) => !wanted.has(each))) {
    clearStamp(database)
    const [disputes, ...rows] = REMOVE
    prepared(database, disputes).run({ id })
    for (const sql of rows) prepared(database, sql).run({ id, revision })
  }
  for (const [id, laid] of wanted) insert(database, revision, id, laid)
}
