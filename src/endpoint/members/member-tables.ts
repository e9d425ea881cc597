/** Tables of projects, the member log and the keys beside it. Who may do what is worked out from the entries alone. */
export const memberTables: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS project (
    id TEXT PRIMARY KEY, head BIGINT NOT NULL DEFAULT 0, members_head TEXT NOT NULL, members_length BIGINT NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS entry (
    project TEXT NOT NULL, n BIGINT NOT NULL, hash TEXT NOT NULL, bytes BYTEA NOT NULL, PRIMARY KEY (project, n))`,
  'CREATE INDEX IF NOT EXISTS entry_hash ON entry (project, hash)',
  `CREATE TABLE IF NOT EXISTS seal (
    project TEXT NOT NULL, zone TEXT NOT NULL, key TEXT NOT NULL, holder TEXT NOT NULL, bytes BYTEA NOT NULL,
    PRIMARY KEY (project, zone, key, holder))`,
  `CREATE TABLE IF NOT EXISTS wrap (
    project TEXT NOT NULL, zone TEXT NOT NULL, under TEXT NOT NULL, key TEXT NOT NULL, bytes BYTEA NOT NULL,
    PRIMARY KEY (project, zone, under, key))`,
  `CREATE TABLE IF NOT EXISTS parcel (
    project TEXT NOT NULL, holder TEXT NOT NULL, locator TEXT NOT NULL, until TEXT, bytes BYTEA NOT NULL,
    PRIMARY KEY (project, holder))`,
  'CREATE INDEX IF NOT EXISTS parcel_locator ON parcel (locator)',
  'CREATE TABLE IF NOT EXISTS in_time (hash TEXT PRIMARY KEY)',
]
