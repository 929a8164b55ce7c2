import type { Database } from 'better-sqlite3'
import type { NameInSource } from '../../domain/index.ts'

/** Whatever stands in furniture and comments is not the article's. */
const NAMES = `SELECT r.id AS source, e.body ->> '$.label' AS label, e.body ->> '$.name' AS name, count(*) AS mentions
  FROM current_revisions AS c JOIN revisions AS r ON r.revision = c.revision
  JOIN annotations AS e ON e.revision = r.revision AND e.layer = 'entity'
  WHERE NOT EXISTS (SELECT 1 FROM annotations AS s WHERE s.revision = e.revision AND s.layer = 'sentence'
    AND s."start" <= e."start" AND s."end" > e."start" AND s.body ->> '$.role' IN ('comment', 'furniture'))
  GROUP BY r.id, label, name ORDER BY r.id, label, name`

/** The names that the current sources mention, each with how often one source does. */
export const readNames = (database: Database): readonly NameInSource[] =>
  database.prepare<[], NameInSource>(NAMES).all()
