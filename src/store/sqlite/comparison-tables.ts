import type { Comparison, Dispute, Place, Position, Thing, Witnessed } from '../../domain/index.ts'

/** A place as it is stored: offsets in code points. */
type StoredPlace = readonly [revision: number, start: number, end: number]

/** Finds the keys and offsets under which places are stored. */
export interface Placing {
  readonly revisionOf: (source: string) => number
  readonly placed: (place: Place) => StoredPlace
}

/** What is stored of an item: its id, its columns, and last, as JSON lists, the rows that hang on it. */
export type Row = readonly [id: string, ...rest: (string | number | null)[]]

/** The rows that hang on an item. Both statements take its id; `write` takes the JSON list at `column` of its row too. */
export interface Parts {
  readonly column: number
  readonly clear: string
  readonly write: readonly string[]
}

/** How items of one noun are stored. */
export interface Table<Item extends { readonly id: string }> {
  readonly name: string
  readonly columns: readonly string[]
  /** Gives the row of each stored item, ordered by id. */
  readonly stored: string
  readonly row: (item: Item, placing: Placing) => Row
  readonly parts: readonly Parts[]
}

const sorted = <T>(items: readonly T[]): string => JSON.stringify([...new Set(items)].sort())

/** Things with the claims that mention them. */
export const THINGS: Table<Thing> = {
  name: 'things',
  columns: ['id', 'kind', 'name'],
  stored: `SELECT id, kind, name,
      (SELECT json_group_array(claim ORDER BY claim) FROM thing_claims WHERE thing = id)
    FROM things ORDER BY id`,
  row: ({ id, kind, name, mentions }) => [id, kind, name, sorted(mentions)],
  parts: [
    {
      column: 3,
      clear: 'DELETE FROM thing_claims WHERE thing = ?',
      write: ['INSERT INTO thing_claims (thing, claim) SELECT ?, value FROM json_each(?)'],
    },
  ],
}

const COMPARISON = [
  ...['id', 'verdict', 'kind', 'band', 'thing', 'slot', 'claim_a', 'revision_a', 'start_a', 'end_a'],
  ...['claim_b', 'revision_b', 'start_b', 'end_b', 'rule', 'explanation', 'expression'],
]

/** Comparisons with the further places that they use. */
export const COMPARISONS: Table<Comparison> = {
  name: 'comparisons',
  columns: COMPARISON,
  stored: `SELECT ${COMPARISON.join(', ')},
      (SELECT json_group_array(json_array(revision, "start", "end") ORDER BY position)
        FROM comparison_parts WHERE comparison = id)
    FROM comparisons ORDER BY id`,
  row: (comparison, { placed }) => {
    const { id, verdict, kind, band, thing, slot, claims, sides, parts, rule, explanation } = comparison
    const expression = comparison.expression && JSON.stringify(comparison.expression)
    const [a, b] = [placed(sides[0]), placed(sides[1])]
    const places = parts.length === 0 ? '[]' : JSON.stringify(parts.map(placed))
    return [
      ...([id, verdict, kind, band, thing, slot, claims[0], ...a, claims[1], ...b] as const),
      ...([rule, explanation, expression, places] as const),
    ]
  },
  parts: [
    {
      column: COMPARISON.length,
      clear: 'DELETE FROM comparison_parts WHERE comparison = ?',
      write: [
        `INSERT INTO comparison_parts (comparison, position, revision, "start", "end")
         SELECT ?, key, value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)`,
      ],
    },
  ],
}

/** The claims that were held against other sources, with their witnesses. */
export const WITNESSES: Table<Witnessed> = {
  name: 'claim_witnesses',
  columns: ['id', 'witnesses'],
  stored: 'SELECT id, witnesses FROM claim_witnesses ORDER BY id',
  row: ({ id, witnesses }) => [id, witnesses],
  parts: [],
}

const positionRow = ({ value, claims, witnesses }: Position, { revisionOf }: Placing) => [
  value,
  [...new Set(claims)].sort(),
  [...new Set(witnesses.map(revisionOf))].sort((a, b) => a - b),
]

/** Disputes with their comparisons and positions. */
export const DISPUTES: Table<Dispute> = {
  name: 'disputes',
  columns: ['id', 'thing', 'slot'],
  stored: `SELECT d.id, d.thing, d.slot,
      (SELECT json_group_array(comparison ORDER BY comparison) FROM dispute_comparisons WHERE dispute = d.id),
      (SELECT json_group_array(json_array(
          p.value,
          json((SELECT json_group_array(c.claim ORDER BY c.claim) FROM position_claims AS c
            WHERE c.dispute = p.dispute AND c.position = p.position)),
          json((SELECT json_group_array(w.revision ORDER BY w.revision) FROM position_witnesses AS w
            WHERE w.dispute = p.dispute AND w.position = p.position))
        ) ORDER BY p.position) FROM dispute_positions AS p WHERE p.dispute = d.id)
    FROM disputes AS d ORDER BY d.id`,
  row: ({ id, thing, slot, comparisons, positions }, placing) => {
    const rows = positions.map((position) => positionRow(position, placing))
    return [id, thing, slot, sorted(comparisons), JSON.stringify(rows)]
  },
  parts: [
    {
      column: 3,
      clear: 'DELETE FROM dispute_comparisons WHERE dispute = ?',
      write: ['INSERT INTO dispute_comparisons (dispute, comparison) SELECT ?, value FROM json_each(?)'],
    },
    {
      column: 4,
      clear: 'DELETE FROM dispute_positions WHERE dispute = ?',
      write: [
        'INSERT INTO dispute_positions (dispute, position, value) SELECT ?, key, value ->> 0 FROM json_each(?)',
        `INSERT INTO position_claims (dispute, position, claim)
         SELECT ?, p.key, c.value FROM json_each(?) AS p, json_each(p.value, '$[1]') AS c`,
        `INSERT INTO position_witnesses (dispute, position, revision)
         SELECT ?, p.key, w.value FROM json_each(?) AS p, json_each(p.value, '$[2]') AS w`,
      ],
    },
  ],
}
