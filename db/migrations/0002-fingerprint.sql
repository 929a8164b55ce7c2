-- What the comparisons were made from and by which version of comparing: while both are as they were, comparing again
-- would give the same. Without sources there is no fingerprint.
DROP TABLE corpus;
CREATE TABLE corpus (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  fingerprint TEXT,
  version INTEGER
) STRICT;
INSERT INTO corpus (only_row) VALUES (1);

-- Comparisons are many, and no query needs these.
DROP INDEX comparisons_by_verdict;
DROP INDEX comparisons_by_revision_a;
DROP INDEX comparisons_by_revision_b;
