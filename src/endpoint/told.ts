import { codeOf } from './again.ts'

/** PostgreSQL's codes for a right that a user lacks, and for no schema that it may use. */
const noRight = /^(42501|3F000)$/

/** What an operator is told of an error that keeps the endpoint from its work. */
export function told(error: unknown): string {
  const says = error instanceof Error ? error.message : String(error)
  if (!noRight.test(codeOf(error))) return says
  return `The user in DATABASE_URL lacks a right (PostgreSQL says: ${says}). It has to own the database and the tables in it: as an administrator, ALTER DATABASE … OWNER TO that user.`
}
