/**
 * The tables of the rows. `BYTEA` is PostgreSQL's name for bytes; SQLite takes any name and keeps bytes as they are.
 * `mark` has one random id for each commit that took rows; `seq` counts up to `project.head`. `chunk_zone` tells to which
 * zone a named piece belongs, and whether it is still to come; `chunk_loose` since which day no row names a piece that is
 * here, `loose_of` who has sent it; `room` how many bytes a project has; `unlisted` which erased rows the list of erasures does not have yet.
 */
export const rowTables: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS row (
    project TEXT NOT NULL, id TEXT NOT NULL, rev BIGINT NOT NULL, seq BIGINT NOT NULL, zone TEXT NOT NULL,
    epoch TEXT NOT NULL, gone INTEGER NOT NULL, hash TEXT NOT NULL, chunks TEXT NOT NULL, sealed BYTEA NOT NULL,
    PRIMARY KEY (project, id), UNIQUE (project, seq))`,
  `CREATE TABLE IF NOT EXISTS mark (
    project TEXT NOT NULL, seq BIGINT NOT NULL, mark TEXT NOT NULL, PRIMARY KEY (project, seq))`,
  `CREATE TABLE IF NOT EXISTS chunk_ref (
    project TEXT NOT NULL, chunk TEXT NOT NULL, row_id TEXT NOT NULL, PRIMARY KEY (project, chunk, row_id))`,
  `CREATE INDEX IF NOT EXISTS chunk_ref_row ON chunk_ref (project, row_id)`,
  `CREATE TABLE IF NOT EXISTS chunk (
    project TEXT NOT NULL, id TEXT NOT NULL, bytes BYTEA NOT NULL, PRIMARY KEY (project, id))`,
  `CREATE TABLE IF NOT EXISTS chunk_zone (
    project TEXT NOT NULL, chunk TEXT NOT NULL, zone TEXT NOT NULL, lacking INTEGER NOT NULL,
    PRIMARY KEY (project, chunk))`,
  'DROP INDEX IF EXISTS chunk_zone_lacking',
  'DROP INDEX IF EXISTS chunk_zone_wanted',
  // Of the missing ones alone: PostgreSQL would else look through all of a project for a name in it, having all columns.
  'CREATE INDEX IF NOT EXISTS chunk_zone_missing ON chunk_zone (project, zone, chunk) WHERE lacking = 1',
  `CREATE TABLE IF NOT EXISTS chunk_loose (
    project TEXT NOT NULL, chunk TEXT NOT NULL, since TEXT NOT NULL, PRIMARY KEY (project, chunk))`,
  `CREATE TABLE IF NOT EXISTS loose_of (
    project TEXT NOT NULL, chunk TEXT NOT NULL, person TEXT NOT NULL, bytes BIGINT NOT NULL,
    PRIMARY KEY (project, chunk))`,
  'CREATE INDEX IF NOT EXISTS loose_of_person ON loose_of (project, person)',
  `CREATE TABLE IF NOT EXISTS unlisted (
    project TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (project, id))`,
  'CREATE TABLE IF NOT EXISTS room (project TEXT PRIMARY KEY, bytes BIGINT NOT NULL)',
]
