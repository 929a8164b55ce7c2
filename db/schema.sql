-- Written from db/migrations by test/store/migrate.test.ts; change a migration, never this file.

CREATE TABLE migrations (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;

CREATE TABLE sources (
  source INTEGER PRIMARY KEY,
  identity TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE runs (
  run INTEGER PRIMARY KEY,
  pipeline TEXT NOT NULL,
  stages TEXT NOT NULL CHECK (json_valid(stages)),
  counts TEXT CHECK (json_valid(counts)),
  started_at TEXT NOT NULL,
  finished_at TEXT
) STRICT;

CREATE TABLE revisions (
  revision INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL UNIQUE,
  path TEXT NOT NULL,
  format TEXT NOT NULL,
  title TEXT,
  publisher TEXT,
  author TEXT,
  published TEXT,
  url TEXT,
  language TEXT,
  kind TEXT,
  metadata TEXT NOT NULL CHECK (json_valid(metadata)),
  text TEXT NOT NULL,
  raw TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (json_valid(origin)),
  content TEXT NOT NULL,
  run INTEGER NOT NULL REFERENCES runs
) STRICT;

CREATE TABLE names (
  path TEXT NOT NULL,
  source INTEGER NOT NULL REFERENCES sources,
  revision INTEGER NOT NULL REFERENCES revisions,
  run INTEGER NOT NULL REFERENCES runs,
  PRIMARY KEY (path, source)
) STRICT;

CREATE INDEX names_by_source ON names (source);

CREATE INDEX names_by_revision ON names (revision);

CREATE TABLE manifest (
  revision INTEGER NOT NULL REFERENCES revisions ON DELETE CASCADE,
  position INTEGER NOT NULL,
  stage TEXT NOT NULL,
  version INTEGER NOT NULL,
  options TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'empty', 'failed')),
  count INTEGER NOT NULL,
  PRIMARY KEY (revision, position)
) STRICT;

CREATE TABLE annotations (
  annotation INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  revision INTEGER NOT NULL REFERENCES revisions ON DELETE CASCADE,
  layer TEXT NOT NULL CHECK (layer IN ('block', 'sentence', 'entity', 'quantity', 'time', 'speech', 'frame')),
  "start" INTEGER NOT NULL CHECK ("start" >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > "start"),
  body TEXT NOT NULL CHECK (json_valid(body)),
  stage TEXT NOT NULL,
  version INTEGER NOT NULL,
  -- An id holds the hash of its revision, so this is as strict as UNIQUE (id), and the rows of one source lie together.
  UNIQUE (revision, id)
) STRICT;

CREATE INDEX annotations_by_place ON annotations (revision, layer, "start", "end", id);

CREATE TABLE claims (
  claim INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL REFERENCES revisions ON DELETE CASCADE,
  "start" INTEGER NOT NULL CHECK ("start" >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > "start"),
  words_start INTEGER NOT NULL CHECK (words_start >= 0),
  words_end INTEGER NOT NULL CHECK (words_end > words_start),
  slot TEXT NOT NULL,
  value_type TEXT NOT NULL CHECK (value_type IN ('interval', 'date', 'entity', 'place', 'truth', 'wording', 'term')),
  value TEXT NOT NULL CHECK (json_valid(value)),
  subject TEXT NOT NULL CHECK (json_valid(subject)),
  figure TEXT CHECK (figure IN ('event', 'running', 'level', 'rate', 'share', 'change', 'plan', 'limit')),
  place TEXT,
  time_from TEXT,
  time_to TEXT,
  time_at TEXT,
  has_time INTEGER NOT NULL CHECK (has_time IN (0, 1)),
  scope TEXT,
  speaker TEXT,
  commitment TEXT NOT NULL CHECK (commitment IN ('asserted', 'reported', 'doubted', 'rejected')),
  polarity TEXT NOT NULL CHECK (polarity IN ('affirmed', 'denied')),
  modality TEXT NOT NULL CHECK (modality IN ('actual', 'planned', 'possible')),
  stage TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;

CREATE INDEX claims_by_place ON claims (revision, "start", "end", id);

CREATE INDEX claims_by_slot ON claims (slot);

CREATE TABLE things (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('event', 'body', 'plan', 'work', 'place', 'person')),
  name TEXT NOT NULL
) STRICT;

CREATE TABLE thing_claims (
  thing TEXT NOT NULL REFERENCES things ON DELETE CASCADE,
  claim TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  PRIMARY KEY (thing, claim)
) STRICT;

CREATE INDEX thing_claims_by_claim ON thing_claims (claim);

CREATE TABLE comparisons (
  id TEXT PRIMARY KEY,
  verdict TEXT NOT NULL CHECK (verdict IN ('conflict', 'reconciled', 'compatible', 'agrees')),
  kind TEXT NOT NULL CHECK (
    kind IN ('number', 'date', 'identity', 'place', 'polarity', 'quote', 'attribution', 'terminology')
  ),
  band TEXT NOT NULL CHECK (band IN ('sure', 'likely', 'look')),
  thing TEXT NOT NULL REFERENCES things ON DELETE CASCADE,
  slot TEXT NOT NULL,
  claim_a TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  revision_a INTEGER NOT NULL REFERENCES revisions ON DELETE CASCADE,
  start_a INTEGER NOT NULL CHECK (start_a >= 0),
  end_a INTEGER NOT NULL CHECK (end_a > start_a),
  claim_b TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  revision_b INTEGER NOT NULL REFERENCES revisions ON DELETE CASCADE,
  start_b INTEGER NOT NULL CHECK (start_b >= 0),
  end_b INTEGER NOT NULL CHECK (end_b > start_b),
  rule TEXT NOT NULL,
  explanation TEXT NOT NULL
, expression TEXT CHECK (json_valid(expression))) STRICT;

CREATE INDEX comparisons_by_claim_a ON comparisons (claim_a);

CREATE INDEX comparisons_by_claim_b ON comparisons (claim_b);

CREATE INDEX comparisons_by_thing ON comparisons (thing);

CREATE TABLE comparison_parts (
  comparison TEXT NOT NULL REFERENCES comparisons ON DELETE CASCADE,
  position INTEGER NOT NULL,
  revision INTEGER NOT NULL REFERENCES revisions ON DELETE CASCADE,
  "start" INTEGER NOT NULL CHECK ("start" >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > "start"),
  PRIMARY KEY (comparison, position)
) STRICT;

CREATE INDEX comparison_parts_by_revision ON comparison_parts (revision);

CREATE TABLE disputes (
  id TEXT PRIMARY KEY,
  thing TEXT NOT NULL REFERENCES things ON DELETE CASCADE,
  slot TEXT NOT NULL
) STRICT;

CREATE INDEX disputes_by_thing ON disputes (thing);

CREATE TABLE dispute_comparisons (
  dispute TEXT NOT NULL REFERENCES disputes ON DELETE CASCADE,
  comparison TEXT NOT NULL REFERENCES comparisons ON DELETE CASCADE,
  PRIMARY KEY (dispute, comparison)
) STRICT;

CREATE INDEX dispute_comparisons_by_comparison ON dispute_comparisons (comparison);

CREATE TABLE dispute_positions (
  dispute TEXT NOT NULL REFERENCES disputes ON DELETE CASCADE,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (dispute, position)
) STRICT;

CREATE TABLE position_claims (
  dispute TEXT NOT NULL,
  position INTEGER NOT NULL,
  claim TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  PRIMARY KEY (dispute, position, claim),
  FOREIGN KEY (dispute, position) REFERENCES dispute_positions ON DELETE CASCADE
) STRICT;

CREATE INDEX position_claims_by_claim ON position_claims (claim);

CREATE TABLE position_witnesses (
  dispute TEXT NOT NULL,
  position INTEGER NOT NULL,
  revision INTEGER NOT NULL REFERENCES revisions ON DELETE CASCADE,
  PRIMARY KEY (dispute, position, revision),
  FOREIGN KEY (dispute, position) REFERENCES dispute_positions ON DELETE CASCADE
) STRICT;

CREATE INDEX position_witnesses_by_revision ON position_witnesses (revision);

CREATE TABLE run_messages (
  message INTEGER PRIMARY KEY,
  run INTEGER NOT NULL REFERENCES runs,
  revision INTEGER NOT NULL REFERENCES revisions ON DELETE CASCADE,
  stage TEXT NOT NULL,
  rule TEXT NOT NULL,
  reason TEXT NOT NULL,
  "start" INTEGER,
  "end" INTEGER
) STRICT;

CREATE INDEX run_messages_by_revision ON run_messages (revision);

CREATE TABLE refusals (
  refusal INTEGER PRIMARY KEY,
  run INTEGER NOT NULL REFERENCES runs,
  path TEXT NOT NULL,
  rule TEXT NOT NULL,
  reason TEXT NOT NULL,
  remedy TEXT NOT NULL
) STRICT;

CREATE VIEW current_revisions AS
SELECT revisions.revision, revisions.id, min(names.path) AS path, count(DISTINCT names.path) AS names
FROM names JOIN revisions ON revisions.revision = names.revision
GROUP BY revisions.revision;

CREATE VIEW sources_view AS
SELECT r.id, c.path, r.sha256, r.format, r.title, r.publisher, r.author, r.published, r.url, r.language, r.kind,
  length(r.text) AS length, c.names
FROM current_revisions AS c JOIN revisions AS r ON r.revision = c.revision;

CREATE VIEW aliases_view AS
SELECT DISTINCT c.id AS source, c.path, n.path AS alias
FROM current_revisions AS c JOIN names AS n ON n.revision = c.revision
WHERE n.path <> c.path;

CREATE VIEW superseded_view AS
SELECT id, path, sha256, title, published FROM revisions
WHERE revision NOT IN (SELECT revision FROM names);

CREATE VIEW annotations_view AS
SELECT a.annotation, a.id, a.layer, r.id AS source, c.path, a."start", a."end",
  substr(r.text, a."start" + 1, a."end" - a."start") AS quote, a.body, a.stage, a.version
FROM annotations AS a
JOIN current_revisions AS c ON c.revision = a.revision
JOIN revisions AS r ON r.revision = a.revision;

CREATE VIEW sentences_view AS
SELECT a.annotation, a.id, a.revision, a.body ->> '$.role' AS role,
  substr(r.text, a."start" + 1, a."end" - a."start") AS words
FROM annotations AS a JOIN revisions AS r ON r.revision = a.revision
WHERE a.layer = 'sentence';

CREATE VIRTUAL TABLE sentence_search USING fts5 (
  words,
  content = 'sentences_view',
  content_rowid = 'annotation',
  tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE VIEW claims_view AS
SELECT k.id, k.slot, k.value_type, k.value,
  substr(r.text, k.words_start + 1, k.words_end - k.words_start) AS words,
  substr(r.text, k."start" + 1, k."end" - k."start") AS quote,
  r.title, r.published, r.publisher, r.author, c.path, r.id AS source, k."start", k."end",
  (SELECT min(t.name) FROM thing_claims AS tc JOIN things AS t ON t.id = tc.thing WHERE tc.claim = k.id) AS thing,
  k.figure, k.place, k.time_from, k.time_to, k.scope, k.speaker, k.commitment, k.polarity, k.modality,
  coalesce(
    (SELECT d.status FROM decisions AS d WHERE d.target = k.id ORDER BY d.decision DESC LIMIT 1), 'unreviewed'
  ) AS status
FROM claims AS k
JOIN current_revisions AS c ON c.revision = k.revision
JOIN revisions AS r ON r.revision = k.revision;

CREATE VIEW comparisons_view AS
SELECT p.id, p.verdict, p.kind, p.band, t.name AS thing, p.slot, p.explanation, p.rule,
  a.title AS title_a, a.publisher AS publisher_a, a.published AS published_a,
  substr(a.text, p.start_a + 1, p.end_a - p.start_a) AS quote_a,
  b.title AS title_b, b.publisher AS publisher_b, b.published AS published_b,
  substr(b.text, p.start_b + 1, p.end_b - p.start_b) AS quote_b,
  p.claim_a, p.claim_b
FROM comparisons AS p
JOIN things AS t ON t.id = p.thing
JOIN revisions AS a ON a.revision = p.revision_a
JOIN revisions AS b ON b.revision = p.revision_b;

CREATE VIEW conflicts_view AS SELECT * FROM comparisons_view WHERE verdict = 'conflict';

CREATE VIEW disputes_view AS
SELECT d.id, t.name AS thing, d.slot, p.position, p.value, k.path, k.title, k.publisher, k.published, k.quote,
  (SELECT count(*) FROM position_witnesses AS w WHERE w.dispute = p.dispute AND w.position = p.position) AS witnesses,
  k.id AS claim
FROM disputes AS d
JOIN things AS t ON t.id = d.thing
JOIN dispute_positions AS p ON p.dispute = d.id
JOIN position_claims AS pc ON pc.dispute = p.dispute AND pc.position = p.position
JOIN claims_view AS k ON k.id = pc.claim;

CREATE TABLE corpus (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  fingerprint TEXT,
  version INTEGER
) STRICT;

CREATE TABLE stories (
  key TEXT PRIMARY KEY,
  comparisons INTEGER NOT NULL
) STRICT;

CREATE TABLE decisions (
  decision INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('review', 'merge', 'split', 'undo')),
  target TEXT CHECK ((target IS NULL) = (kind IN ('merge', 'split'))),
  status TEXT CHECK (status IN ('unreviewed', 'accepted', 'rejected', 'edited')),
  body TEXT NOT NULL CHECK (json_valid(body)),
  note TEXT NOT NULL,
  person TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  CHECK ((status IS NULL) = (kind <> 'review'))
) STRICT;

CREATE INDEX decisions_by_target ON decisions (target, decision);

CREATE TRIGGER decisions_are_not_changed BEFORE UPDATE ON decisions
BEGIN
  SELECT raise(ABORT, 'decisions are append-only: add a new decision instead');
END;

CREATE TRIGGER decisions_are_not_deleted BEFORE DELETE ON decisions
BEGIN
  SELECT raise(ABORT, 'decisions are append-only: add a new decision instead');
END;

CREATE TABLE claim_witnesses (
  id TEXT PRIMARY KEY REFERENCES claims (id) ON DELETE CASCADE,
  witnesses INTEGER NOT NULL CHECK (witnesses > 0)
) STRICT;

CREATE TABLE collections (
  name TEXT NOT NULL CHECK (name <> ''),
  source INTEGER NOT NULL REFERENCES sources,
  run INTEGER REFERENCES runs,
  PRIMARY KEY (name, source)
) STRICT;

CREATE INDEX collections_by_source ON collections (source);

CREATE VIEW collections_view AS
SELECT DISTINCT m.name AS collection, c.id AS source, c.path
FROM collections AS m JOIN names AS n ON n.source = m.source
JOIN current_revisions AS c ON c.revision = n.revision;
