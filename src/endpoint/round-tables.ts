/**
 * Tables of survey rounds. Answers have no time, no order and nothing of whoever sent them: their key is a random id, and
 * `asKeyed` makes a database that would number rows as they come keep them by that key alone. Of an answer that was taken
 * back its receipt stays, which makes its id and nothing else.
 */
export const roundTables = (asKeyed: string): readonly string[] => [
  `CREATE TABLE IF NOT EXISTS round (
    id TEXT PRIMARY KEY, project TEXT NOT NULL, zone TEXT NOT NULL, k BIGINT NOT NULL, closed INTEGER NOT NULL,
    content TEXT NOT NULL, form BYTEA NOT NULL, result BYTEA)`,
  'CREATE INDEX IF NOT EXISTS round_project ON round (project)',
  `CREATE TABLE IF NOT EXISTS answer (
    round TEXT NOT NULL, id TEXT NOT NULL, released INTEGER NOT NULL, sealed BYTEA NOT NULL,
    PRIMARY KEY (round, id))${asKeyed}`,
  `CREATE TABLE IF NOT EXISTS taken_back (
    round TEXT NOT NULL, id TEXT NOT NULL, receipt TEXT NOT NULL, released INTEGER NOT NULL,
    PRIMARY KEY (round, id))${asKeyed}`,
]
