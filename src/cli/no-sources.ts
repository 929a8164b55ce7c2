/** What commands say of a database without sources. */
export const NO_SOURCES = 'The database holds no sources yet. "variorum ingest FOLDER" takes articles in.\n'
