import { problemError } from '../wire/problem.ts'
import type { Membership } from './membership.ts'
import type { LogPiece } from './pull.ts'

/** Settles two lists of members that part from a common entry. */
export async function settleFork(_m: Membership, _theirs: LogPiece): Promise<void> {
  throw problemError('members-differ')
}
