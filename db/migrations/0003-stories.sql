-- The stories that were compared, each by a hash of its sources and their claims, with how many comparisons it gave:
-- a story that is as it was, and whose comparisons are all still there, need not be compared again.
CREATE TABLE stories (
  key TEXT PRIMARY KEY,
  comparisons INTEGER NOT NULL
) STRICT;
