import type { Comparison, Dispute, Place, Position, Thing } from '../../domain/index.ts'

/** A place as it is stored: offsets in code points. */
type StoredPlace = readonly [revision: number, start: number, end: number]

/** Finds the keys and offsets under which places are stored. */
export interface Placing {
  readonly revisionOf: (source: string) => number
  readonly placed: (place: Place) => StoredPlace
}

/** What is stored of an item: columns and, as JSON, the rows that hang on it. */
export type Row = Readonly<Record<string, string | number>>

/** How items of one noun are stored. Each statement takes the names of a row's columns as its parameters. */
export interface Table<Item extends { readonly id: string }> {
  /** Gives a row for each stored item, ordered by id. */
  readonly stored: string
  readonly row: (item: Item, placing: Placing) => Row
  /** Writes an item, or its new columns over the old ones. */
  readonly write: string
  /** Removes and writes the rows that hang on an item. */
  readonly clearParts: readonly string[]
  readonly writeParts: readonly string[]
  readonly remove: string
}

const upsert = (table: string, columns: readonly string[]): string =>
  `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})
   ON CONFLICT (id) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`

const sorted = <T>(items: readonly T[]): string => JSON.stringify([...new Set(items)].sort())

/** Things with the claims that mention them. */
export const THINGS: Table<Thing> = {
  stored: `SELECT id, kind, name,
      (SELECT json_group_array(claim ORDER BY claim) FROM thing_claims WHERE thing = id) AS mentions
    FROM things ORDER BY id`,
  row: ({ id, kind, name, mentions }) => ({ id, kind, name, mentions: sorted(mentions) }),
  write: upsert('things', ['id', 'kind', 'name']),
  clearParts: ['DELETE FROM thing_claims WHERE thing = @id'],
  writeParts: ['INSERT INTO thing_claims (thing, claim) SELECT @id, value FROM json_each(@mentions)'],
  remove: 'DELETE FROM things WHERE id = @id',
}

const COMPARISON = [
  ...['id', 'verdict', 'kind', 'band', 'thing', 'slot', 'claim_a', 'revision_a', 'start_a', 'end_a'],
  ...['claim_b', 'revision_b', 'start_b', 'end_b', 'rule', 'explanation'],
]

/** Comparisons with the further places that they use; most use none, and so write no parts. */
export const COMPARISONS: Table<Comparison> = {
  stored: `SELECT ${COMPARISON.join(', ')},
      (SELECT json_group_array(json_array(revision, "start", "end") ORDER BY position)
        FROM comparison_parts WHERE comparison = id) AS parts
    FROM comparisons ORDER BY id`,
  row: ({ claims, sides, parts, ...plain }, { placed }) => {
    const [[revision_a, start_a, end_a], [revision_b, start_b, end_b]] = [placed(sides[0]), placed(sides[1])]
    const { id, verdict, kind, band, thing, slot, rule, explanation } = plain
    return {
      ...{ id, verdict, kind, band, thing, slot, claim_a: claims[0], revision_a, start_a, end_a },
      ...{
        claim_b: claims[1],
        revision_b,
        start_b,
        end_b,
        rule,
        explanation,
        parts: JSON.stringify(parts.map(placed)),
      },
    }
  },
  write: upsert('comparisons', COMPARISON),
  clearParts: ['DELETE FROM comparison_parts WHERE comparison = @id'],
  writeParts: [
    `INSERT INTO comparison_parts (comparison, position, revision, "start", "end")
     SELECT @id, key, value ->> 0, value ->> 1, value ->> 2 FROM json_each(@parts)`,
  ],
  remove: 'DELETE FROM comparisons WHERE id = @id',
}

const positionRow = ({ value, claims, witnesses }: Position, { revisionOf }: Placing) => [
  value,
  [...new Set(claims)].sort(),
  [...new Set(witnesses.map(revisionOf))].sort((a, b) => a - b),
]

/** Disputes with their comparisons and positions. */
export const DISPUTES: Table<Dispute> = {
  stored: `SELECT d.id, d.thing, d.slot,
      (SELECT json_group_array(comparison ORDER BY comparison) FROM dispute_comparisons WHERE dispute = d.id) AS members,
      (SELECT json_group_array(json_array(
          p.value,
          json((SELECT json_group_array(c.claim ORDER BY c.claim) FROM position_claims AS c
            WHERE c.dispute = p.dispute AND c.position = p.position)),
          json((SELECT json_group_array(w.revision ORDER BY w.revision) FROM position_witnesses AS w
            WHERE w.dispute = p.dispute AND w.position = p.position))
        ) ORDER BY p.position) FROM dispute_positions AS p WHERE p.dispute = d.id) AS positions
    FROM disputes AS d ORDER BY d.id`,
  row: ({ id, thing, slot, comparisons, positions }, placing) => ({
    ...{ id, thing, slot, members: sorted(comparisons) },
    positions: JSON.stringify(positions.map((position) => positionRow(position, placing))),
  }),
  write: upsert('disputes', ['id', 'thing', 'slot']),
  clearParts: [
    'DELETE FROM dispute_comparisons WHERE dispute = @id',
    'DELETE FROM dispute_positions WHERE dispute = @id',
  ],
  writeParts: [
    'INSERT INTO dispute_comparisons (dispute, comparison) SELECT @id, value FROM json_each(@members)',
    `INSERT INTO dispute_positions (dispute, position, value)
     SELECT @id, key, value ->> 0 FROM json_each(@positions)`,
    `INSERT INTO position_claims (dispute, position, claim)
     SELECT @id, p.key, c.value FROM json_each(@positions) AS p, json_each(p.value, '$[1]') AS c`,
    `INSERT INTO position_witnesses (dispute, position, revision)
     SELECT @id, p.key, w.value FROM json_each(@positions) AS p, json_each(p.value, '$[2]') AS w`,
  ],
  remove: 'DELETE FROM disputes WHERE id = @id',
}
