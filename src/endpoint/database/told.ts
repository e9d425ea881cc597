import { codeOf } from './again.ts'

/** PostgreSQL's codes for a right that a user lacks, and for no schema that it may use. */
const noRight = /^(42501|3F000)$/

/** PostgreSQL's code for a change where all may only be read. */
const onlyRead = '25006'

/** SQLite's words for a file that is damaged, and for one that never was a database: reading many rows, it gives no code. */
const ofFile = /database disk image is malformed|file is not a database/

/** Whether an error says that SQLite's file is damaged, or none of its files. */
export const isNoDatabase = (error: unknown): boolean => error instanceof Error && ofFile.test(error.message)

/** What an operator is told of such a file. */
export const noDatabase = (path: string): string =>
  `${path} is damaged or no SQLite database. Put a copy of the database in its place and its journal, rinnalla.db-wal, aside: a copy has none, and the old one would damage it too. Without a copy put both aside, and start with an empty one: npm start -- --new-code`

/** What an operator is told of an error that keeps the endpoint from its work. */
export function told(error: unknown): string {
  const says = error instanceof Error ? error.message : String(error)
  // Opening reads the first pages alone: most damage is met with later.
  if (isNoDatabase(error)) return noDatabase('rinnalla.db in DATA')
  if (codeOf(error) === onlyRead)
    return `The database at DATABASE_URL can only be read (PostgreSQL says: ${says}). Of two machines give the one that is written to, or let PostgreSQL find it by ?target_session_attrs=primary.`
  if (!noRight.test(codeOf(error))) return says
  return `The user in DATABASE_URL lacks a right (PostgreSQL says: ${says}). It has to own the database and the tables in it: as an administrator, ALTER DATABASE … OWNER TO that user.`
}
