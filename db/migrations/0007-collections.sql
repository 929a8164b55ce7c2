-- Which named subjects a source belongs to: sources of one collection are compared with each other. A source keeps its
-- collections whatever revision of it is current. The run is that of the ingest that put it there; NULL where a person did.
CREATE TABLE collections (
  name TEXT NOT NULL CHECK (name <> ''),
  source INTEGER NOT NULL REFERENCES sources,
  run INTEGER REFERENCES runs,
  PRIMARY KEY (name, source)
) STRICT;
CREATE INDEX collections_by_source ON collections (source);

-- The current sources of each collection.
CREATE VIEW collections_view AS
SELECT DISTINCT m.name AS collection, c.id AS source, c.path
FROM collections AS m JOIN names AS n ON n.source = m.source
JOIN current_revisions AS c ON c.revision = n.revision;
