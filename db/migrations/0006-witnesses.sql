-- How many independent sources witness the value of a claim, for claims that were held against one of another source.
-- Which sources are one witness (copies, one origin) is found by comparing, so it is written with the comparisons.
CREATE TABLE claim_witnesses (
  id TEXT PRIMARY KEY REFERENCES claims (id) ON DELETE CASCADE,
  witnesses INTEGER NOT NULL CHECK (witnesses > 0)
) STRICT;
