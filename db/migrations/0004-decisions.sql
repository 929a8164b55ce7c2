-- Decisions were of single findings; now they are also of things: "merge" says that the claims of all its parts are of
-- one thing, "split" that those of its first part are of another thing than those of its second, "undo" that the
-- decision that is its target holds no longer. The parts stand in the body, {"parts": [[claim id, …], …]}, and point at
-- no row: claim ids are content ids, and a decision outlives its claims.
CREATE TEMP TABLE kept_decisions AS SELECT * FROM decisions;
DROP TABLE decisions;
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
INSERT INTO decisions (decision, id, kind, target, status, body, note, person, decided_at)
  SELECT decision, id, 'review', target, status, body, reason, person, decided_at FROM kept_decisions;
DROP TABLE kept_decisions;
CREATE INDEX decisions_by_target ON decisions (target, decision);
CREATE TRIGGER decisions_are_not_changed BEFORE UPDATE ON decisions
BEGIN
  SELECT raise(ABORT, 'decisions are append-only: add a new decision instead');
END;
CREATE TRIGGER decisions_are_not_deleted BEFORE DELETE ON decisions
BEGIN
  SELECT raise(ABORT, 'decisions are append-only: add a new decision instead');
END;
